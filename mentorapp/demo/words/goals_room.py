"""Goals about how the room runs."""

from __future__ import annotations

from mentorapp.demo.words.goal import goal

START = goal(
    "routines start-of-lesson",
    "have everyone working within two minutes of the bell",
    look="""
    [Seven|Eight|Nine] minutes from the bell to the first thought about {topic}.
    {They} hand{s} out books, take{s} the register, look{s} for the remote and answer{s} three \
        questions, all at once.
    The class knows that nothing happens yet, so it arrives accordingly.
    The first thing they heard was "shh", {n} times.
    """,
    step="""
    Task on the board before the door opens; stand at the door, not at the desk.
    Books out by two pupils, while the rest begin. Register in silence, by eye.
    The same three lines every day for two weeks, no new idea before it sits.
    Greet each one by name and point at the board, nothing else.
    """,
    snag="""
    The projector took four minutes and took the routine with it.
    It was perfect for [six|four] days, and then a fire drill, a trip and a Monday.
    The starter was too hard, hands went up, and {they} {was} at seven desks at once.
    {They} forgot the door once, and they noticed at once that it was optional.
    """,
    win="""
    I looked at my watch: one minute fifty, and every pen was moving.
    {They} stood at the door, calm, and said twenty-six names. The rest did itself.
    A latecomer sat down and began without a word to anybody.
    They started while {First} was still in the corridor with a crying pupil. That is a routine.
    No "shh" at all. I had the tally ready and it stayed empty.
    """,
    hold="""
    Eight weeks on it survives wet break, cover and the week of the play.
    {They} now use{s} those two minutes to look at faces. That was the point of it.
    The class teaches it to newcomers. {First} only nods.
    """,
    ask="""
    What do they do in the first ten seconds, and who taught them that?
    What could you stop doing at the start?
    What will you do with the five minutes you have won?
    """,
)

CHANGES = goal(
    "routines transitions",
    "move between activities without losing the class",
    look="""
    Three changes of activity and [eleven|nine] minutes gone in them, by my watch.
    Instructions came while chairs were moving, so they came four times.
    Every transition ended with the same boy standing and the same sigh.
    Half the room had finished and waited, the other half had not begun to tidy.
    """,
    step="""
    Say what, where and how long, then "go", and say nothing more until they are there.
    Stop, stillness, then speak. Not over the noise.
    Rehearse the move to the carpet twice, as a game with the clock.
    Put the next task on the table before the change, not after.
    """,
    snag="""
    They did it against the clock and it became about the clock: two pupils [collided|in tears].
    {First} spoke over the chairs again, noticed, laughed, and then could not get the quiet back.
    It works from desks to groups and falls apart on the way back.
    With the assistant away there was nobody at the sink, and it showed.
    """,
    win="""
    Forty seconds, without hurry, and nobody was told twice.
    {They} waited for stillness, really waited, and then said it in eleven words.
    The change I was most afraid of, paint to paper, simply happened.
    "Go" is now a word that means something in {class}.
    Only one reminder in the whole hour, and that was for a visitor. Me.
    """,
    hold="""
    It has become dull, which is what we were after.
    {Colleague} came to watch just the changes, with a stopwatch.
    {They} {has} cut one activity a lesson and gained more than the minutes.
    """,
    ask="""
    Which change could simply not be there?
    What do they need to know before they move, and what only after?
    What did you say that you did not need to say?
    """,
)

CALM = goal(
    "behaviour relationships",
    "correct quietly and come back to the lesson at once",
    look="""
    {Their} corrections are public and long, and the audience enjoys them.
    One boy got eight minutes of the lesson. The other twenty-five got the rest.
    The threat came before the reminder, so there was nowhere left to go.
    {They} {is} warm with each of them alone and quite another person in front of all.
    """,
    step="""
    Walk, bend down, six words, walk away before the answer.
    Name what you want to see, not what you see.
    One private word at the start with the two who need it, before there is anything to mend.
    Note what happened just before, three times this week. Only note.
    """,
    snag="""
    Walked over, bent down, six words, and then stayed for the argument.
    A bad morning at home, {they} told me later, and the voice went up in the first minute.
    {They} did everything as we had said, and the pupil tore up the page all the same.
    The class has a supply teacher's manners after two days of cover, and {they} took it personally.
    """,
    win="""
    I nearly missed it: a hand on the desk, a few words, and the lesson never stopped.
    {They} let the muttering go by. Two minutes later it had nothing to feed on.
    {pupil} came back after break and said sorry without being sent.
    "Thank you, {class}" instead of "I'm waiting". The room is another room.
    Three corrections in the hour, none of which I could hear from the back.
    """,
    hold="""
    {They} no longer bring{s} me stories about that pupil. I had to ask.
    The notes of what came just before have turned into a seating plan that works.
    {Their} voice has come down a third since the first visit. So has mine.
    """,
    ask="""
    What happened in the minute before?
    What did that pupil need you not to do?
    Whom did the correction serve?
    """,
)

ADULTS = goal(
    "co-teaching planning",
    "use the second adult in the room for learning",
    look="""
    The assistant stood by the wall for [fourteen|twelve] minutes, waiting for the talking to end.
    {They} planned alone, the other adult read the plan at the door.
    One pupil has a grown-up attached to every lesson and has stopped beginning anything without one.
    Two teachers, one teaching, the other photocopying.
    """,
    step="""
    Five minutes together before the week begins: who watches whom, and for what.
    Give the assistant one question to ask at every table.
    Swap for ten minutes: {First} sits with the small group, the other leads.
    Agree on a signal for "leave them to struggle".
    """,
    snag="""
    The five minutes were eaten by a phone call home, then by a meeting, then by lunch duty.
    Swapped roles, but {they} could not stop leading from the small table.
    The assistant was sent to another class without a word to anyone.
    Both helped the same child at the same time. We laughed, a little.
    """,
    win="""
    Two adults, two tables, one question, and the same page of notes at the end.
    {They} sat with the small group and saw what the test had not shown about {topic}.
    The assistant spoke up in planning with something that none of us knew.
    They left {pupil} to struggle for four minutes, together, on purpose. It ended in a shout of joy.
    I could not have said who was the teacher, for a good quarter of an hour.
    """,
    hold="""
    The five minutes stand in both calendars and survive most weeks.
    The assistant now keeps the tally and brings it to the debrief.
    They plan for each other's strengths, and it shows on the slow days.
    """,
    ask="""
    What can the second pair of eyes see that you cannot?
    Who in this room needs less help than they get?
    What would the assistant say about this lesson?
    """,
)
