"""Goals about who speaks in the lesson, and about what."""

from __future__ import annotations

from mentorapp.demo.words.goal import goal

WAIT = goal(
    "wait-time questioning",
    "leave three seconds of silence after a question",
    look="""
    I counted [under|barely] a second between question and answer, [nearly every time|most of the hour].
    {First} answered {n} of {their} own questions before anybody could breathe in.
    When the room went quiet {they} filled it, kindly and at once, and the thinking stopped.
    The same four hands go up because only those four are fast enough for the pace of asking.
    """,
    step="""
    Ask, look down, count three fingers behind the back, then name somebody.
    Put a small circle in the plan beside the two questions that deserve a wait.
    Say the question once and only once; no repeating it into the silence.
    After an answer, wait again before saying whether it is right.
    """,
    snag="""
    {They} waited beautifully until the clock got tight, then [back to rapid fire|the old speed came back].
    The silence felt like failure, {they} said, [as if the class could hear it|and {their} neck went red].
    A few pupils read the pause as a wrong answer and started guessing louder.
    With {class} it works, with the last group of the day {they} {doesnt} dare.
    """,
    win="""
    Three full seconds before the question about {topic}, and {pupil} spoke for the first time I have heard.
    {They} let a wrong answer stand in the quiet, and another pupil put it right without being asked.
    I timed [six|seven|eight] waits and only one was shorter than two seconds.
    The answers have grown: whole sentences now, one with a "because" in it.
    After the answer {they} waited too, and the pupil went on and corrected herself.
    """,
    hold="""
    The pause is no longer a technique, it is just how {they} talk{s} to a class.
    A cover teacher mentioned that {class} "takes ages to answer, but says something".
    Pupils have started telling each other to let people think.
    """,
    ask="""
    What did you notice in the room during the longest silence?
    Which question today was worth ten seconds?
    Who answered that you did not expect, and what gave them the time?
    """,
)

QUESTIONS = goal(
    "questioning reasoning",
    "get pupils to explain their reasoning aloud",
    look="""
    {n} questions in [twenty|twenty-five] minutes, nearly all of them with one right word as the answer.
    A pupil gave a lovely half-idea about {topic} and got "good" for it, and that was the end of the idea.
    {They} ask{s} "does everyone understand?" and take{s} the nodding for a yes.
    The best thinking happened in whispers at the back and never reached the front.
    """,
    step="""
    Follow one answer each lesson with "how do you know?" and stay with that pupil.
    Write the one question of the lesson on the board before anyone comes in.
    Ask a second pupil to say the first one's idea in other words before judging it.
    Keep a wrong answer on the board for five minutes and let the class work on it.
    """,
    snag="""
    "How do you know?" came out as a cross-examination and {pupil} shut down [straight away|for the rest \
        of the lesson].
    Good question, wrong moment: half the class was still copying the date.
    {They} got two fine explanations and then explained it all again {themself}, longer.
    The follow-up question is in the plan but it is the first thing to go when time is short.
    """,
    win="""
    "I think it's the other way round, because…" — a pupil to a pupil, across the room, about {topic}.
    {They} asked one question and stayed with it for [four|five|six] minutes. Nobody drifted.
    Two different methods on the board, both from pupils, and {First} only held the pen.
    {pupil} said "I changed my mind" and the class took it as a good thing.
    Fewer questions, [eleven|nine|a dozen] in all, and I wrote down three answers that I want to keep.
    """,
    hold="""
    The class now expects to be asked why, even when the answer is right.
    {Their} plans have one circled question each; the rest hangs on it.
    Pupils ask the second question themselves, in pairs, without being told.
    """,
    ask="""
    Which answer would you like to hear again, and what would you ask after it?
    What would the lesson be if it had only one question?
    When did you learn something about their thinking today?
    """,
)

GROUPS = goal(
    "group-work talk",
    "make talk in pairs and groups worth the time",
    look="""
    Four at a table, one working, two admiring, one [sharpening a pencil|building a tower of rubbers].
    The task could be done alone, so it was, side by side, in perfect silence.
    Ninety seconds of "talk to your partner" and I could not hear one pair on {topic}.
    {They} moved from group to group so fast that every conversation stopped when {they} came.
    """,
    step="""
    Give each pair one thing to bring back, and say who will speak before they start.
    Two minutes listening to one group, pen down, mouth shut.
    Model a disagreement with the assistant first, so they hear what one sounds like.
    Fewer groups of four: pairs, then pairs of pairs.
    """,
    snag="""
    The roles on cards became the task, and {topic} came second.
    It got loud, {colleague} put a head round the door, and {First} pulled the class back to silent work.
    One pair fell out over who writes, and it cost [ten|eight] minutes of a short lesson.
    {They} said {they} feel{s} {they} {is} "not teaching" while they talk.
    """,
    win="""
    I sat by the back table and heard them argue about {topic} for three minutes without looking up.
    "What makes you say that?" from a ten-year-old, in exactly {First}'s voice.
    {They} stood still at one table, and the others managed very well.
    The quiet pair brought back the best point, and {they} made sure everyone knew whose it was.
    All but one group had something to say that was not on the sheet.
    """,
    hold="""
    Talk has a shape now: think, pair, bring one thing back. Nobody needs the poster any more.
    {They} plan{s} for the noise and no longer apologise{s} for it.
    {Their} classes are known in the staff room as the ones that can discuss.
    """,
    ask="""
    What were they saying when you were not near?
    What could they only do together and not alone?
    Which pair surprised you, and why?
    """,
)

FAIR = goal(
    "participation equity",
    "hear every voice in the room over a week",
    look="""
    I marked the seating plan: [two thirds|three quarters] of the questions went to the front and the left.
    {pupil} has not been asked anything in the three lessons that I have seen.
    Boys called out and got answers; girls put their hands up and got smiles.
    {They} did not believe the tally until we counted it together, then went very quiet.
    """,
    step="""
    Name sticks for one question in three, and the right to pass once.
    Stand at the back for the middle ten minutes and ask from there.
    Before the lesson choose three pupils to hear from, and note what they said.
    Answer calling out with a raised palm and no words.
    """,
    snag="""
    The sticks came out, the room froze, and {they} put them away [after two|again].
    {They} reached the quiet ones but only with the easy questions, and they noticed.
    The loud table felt punished and let it be known.
    A fine spread in the first half; after the break back to the front row.
    """,
    win="""
    Twenty-two of twenty-six spoke at least once. We checked it twice because neither of us believed it.
    {pupil} was asked something hard, got time for it, and [sat up for the rest of the lesson|grinned at \
        the desk].
    {They} moved to the back, and the whole conversation moved with {them}.
    The right to pass was used once, and that same pupil came back in later unasked.
    My marks on the plan look like rain now, not like a puddle.
    """,
    hold="""
    {They} keep{s} {their} own little tally on the register. I did not suggest it.
    It has spread to how {they} hand{s} out jobs, and who gets to read.
    A pupil said it to me unprompted: "you never know, so you listen".
    """,
    ask="""
    Whose voice did you not hear this week?
    What would it take for the table by the door to be asked the hard question?
    Whom do you look at when you are unsure?
    """,
)

LANGUAGE = goal(
    "language equity",
    "let pupils who are new to the language think at full height",
    look="""
    The two newest pupils coloured in the title while the others discussed {topic}.
    Instructions came once, fast and friendly, with an idiom in every sentence.
    {They} praise{s} effort where {they} could ask for thought; the pupils can tell the difference.
    The word bank is on the wall behind the pupils who need it.
    """,
    step="""
    Five words for the lesson, said aloud together and on the desk before the task.
    First round of talk in any language they share, then bring one sentence back in ours.
    Give the sentence starter, take away the simpler task.
    Say it, show it, let a pupil say it back, then begin.
    """,
    snag="""
    The word list grew to twenty, and nobody could see the wood for the trees.
    A parent asked why they use another language in class; {First} was unsure what {they} may say.
    The starters helped so much that everyone wrote the same sentence.
    Support teacher away again, and the plan leaned on {them}.
    """,
    win="""
    {pupil} explained {topic} to a partner in their own language, then to all of us in one good sentence.
    Nobody coloured in. The task was the same for everyone, with two handrails.
    "How do you say it at home?" opened five minutes that I would not have missed.
    I heard the five words used by nineteen pupils, twelve of them unprompted.
    {They} slowed down, kept the hard idea, and the newest pupil asked the best question.
    """,
    hold="""
    Five words a lesson is simply part of {their} board now.
    {Colleague} has borrowed the starters for another class.
    The new arrivals sit among the others, not beside the help.
    """,
    ask="""
    What is the hard idea, and what is only hard words?
    What did they show you that they could not yet say?
    Where in the lesson can another language do the thinking?
    """,
)
