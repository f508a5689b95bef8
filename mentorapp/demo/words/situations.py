"""Sentences by situation: how a note begins, what is noticed beside the goal, how it ends."""

from __future__ import annotations

from dataclasses import dataclass

from mentorapp.demo.words.goal import Lines, lines


@dataclass(frozen=True)
class Situation:
    """``heads`` are short first lines; a note is an opening, some of the goal, a detail, a close."""

    heads: Lines
    opens: Lines
    details: Lines
    closes: Lines


def _situation(heads: str, opens: str, details: str, closes: str) -> Situation:
    return Situation(lines(heads), lines(opens), lines(details), lines(closes))


VISIT = _situation(
    """
    {class}, {topic}
    Visit, {class}
    {First}, [before|after] break, {class}
    {Topic} with {class}
    [Twenty|Thirty|Forty] minutes in {class}
    In the room: {topic}
    What I saw in {class}
    """,
    """
    [Sat|Was] at the back of {class} for [the second half|the whole of] {topic}.
    [Dropped in|Looked in] on {class}, by arrangement, no clipboard.
    {First} had asked me to watch [the first ten minutes|the middle|only the pupils] and nothing else.
    Visit to {class}. [Rain, wet break, everyone a little loud.|The last hour before lunch.|A calm room \
        from the start.]
    {Topic} today, and {they} [had been nervous about it, which did not show|had slept badly and told me \
        so|had looked forward to it].
    I went in late, nobody turned round, which I take as a good sign.
    {Class} again, the same hour as last time, and a seat by the coats.
    Invited this time. "{Topic}, and please look at the back row," said the card in my pigeon-hole.
    I asked {pupil} whether the chair was free and was given a worksheet as well.
    Came in with the class, at the back of the line.
    Watched {class} from the side this time, to see faces instead of backs.
    Short visit, {min} minutes, because {colleague} needed me afterwards.
    {They} had changed the seats since last time, and the room [breathes|sounds different].
    Came for the transition, stayed for {topic}.
    """,
    """
    {pupil} [looked at the clock once in the whole hour|wrote half a page, which I have not seen \
        before|kept an eye on me throughout].
    There was a moment with {pupil} that I want to talk about: a hand half up, then down again.
    I wrote down [three|four|two] things {they} said word for word; they are better evidence than my opinions.
    The board was [easier to read than last time|full by minute ten|clean at the end and should not have \
        been].
    The display that {they} worried about is hanging crooked and is splendid.
    One thing to leave alone: {their} humour. It holds that room together.
    Noise from next door for a quarter of an hour, and {they} did not let it in.
    Somebody was sick, somebody fetched the mop, the lesson went on. That is a skill too.
    I tried counting and gave up: it was too interesting.
    The pace dropped when {they} read from the plan and rose when {they} put it down.
    A pupil explained to me what they were doing *and why*. I had asked four others a month ago, and \
        none of them could.
    {They} caught {pupil} doing something right and said so in four words.
    The bell rang in the wrong place, and {they} let it ring.
    I drew the lesson as a line: up, flat, up, and a little drop at the end.
    From where I sat the instructions could be read as two different tasks. Half the room chose the other one.
    Two pupils came in from the music lesson and were working within a breath.
    There is a chair by {their} desk for whoever needs it, and today [somebody|{pupil}] did.
    The example came from {their} own [kitchen|street|family], and I saw the whole room turn towards it.
    A wasp. Three minutes. Nothing to be learned from it except patience.
    {They} forgot {their} place, said so, and the front row helped.
    I should like to have been a pupil in there.
    The last five minutes were the best, and nobody had planned them.
    A question from {pupil} went past {them}, and it was the question of the day.
    The room is cold in that corner, and two children wear their coats. Tell the caretaker, not {First}.
    """,
    """
    Thanked {them} at the door and said nothing else; [the talk is on {day}|we meet on {day}].
    Send {them} the two lines I wrote down, word for word, before {day}.
    Begin the talk with what {they} noticed. Mine can wait.
    One next step only. I have four, and will keep three to myself.
    Next visit: same class, same hour, to see the same thing.
    No advice at the door this time. I was proud of that.
    Look again in [two weeks|ten days], same group.
    Leave the rest. It is a good lesson with one loose thread.
    Say the good thing first and stop there for a moment.
    Ask which minute {they} would like back.
    Write it up tonight, facts above the line, my guesses below.
    {They} asked "and?" with {their} eyes. I said "tomorrow, properly".
    """,
)

DEBRIEF = _situation(
    """
    Debrief, {class}
    After our talk
    Talked through {topic}
    Debrief, [twenty|thirty] minutes in {place}
    What {First} made of it
    Our conversation, before I forget
    """,
    """
    [Half an hour|Twenty minutes|Nearly an hour] in {place}, door closed, tea.
    {They} began before I could: "[I talked too much|it wasn't my best|did you see them?]"
    We looked at the tally together and I said as little as I could manage.
    Debrief of {topic} with {class}, [a day late|while it was fresh|on the way to the bus, not ideal].
    I asked what {they} had noticed, and waited. It took a while and was worth it.
    Started from the pupils' pages this time, not from my notes.
    {They} came with a list of everything that was wrong. We turned the page over first.
    A good talk, slower than usual.
    We sat on the small chairs in {class} and looked at the board as it was left.
    {They} had written {their} own notes, and they were sharper than mine.
    We walked twice round the building, because somebody had our room.
    {They} put {their} plan face down on the table and told it from memory.
    Late in the day, both of us a little slow, and it did the talk good.
    I read out what three pupils had said, and then we both were quiet.
    {They} wanted to begin with the end, so we did.
    A short talk, with coats on, and a clear one.
    """,
    """
    The word "evaluate" made {them} sit up straight. Say again what this is and is not.
    {They} found the next step without me; I only had to not be in the way.
    A long pause after my question, and then the real answer.
    I talked for too long in the middle, about my own first years. {They} {was} polite.
    {They} hear{s} praise as preparation for the "but". Leave the "but" out for a while.
    It helped to read {their} own words aloud to {them}.
    We did not agree about {pupil}, and I may be the one who is wrong.
    {They} asked how others do it. I described, without names, and offered a visit.
    We practised it once, standing up, with me as the class. We both laughed.
    {They} wrote the step on a yellow note and stuck it in the register.
    The evidence did the work; nobody had to be convinced.
    {They} said "we" of {class} for the first time, not "they".
    I showed {them} two minutes on the plan, and {they} told me the rest.
    The best question was {theirs}: what would I see if it worked?
    We left the weak part alone. It will mend when the other thing does.
    {They} wanted a judgement and I gave back a description. Not popular, but right.
    It took {them} a moment to believe that I had seen the same thing and liked it.
    I asked twice and should have asked once.
    We stopped at the first idea that was small enough to try on {day}.
    {They} laughed at {their} own first plan. I had rather liked it.
    There was something about {colleague} as well. I listened and did not write it down.
    """,
    """
    Agreed to look again on {day}.
    {They} will send me one line when {they} {has} tried it.
    Nothing of this goes into the shared record but the step.
    To do for me: find the clip we spoke of, and ask whether {they} still want{s} it.
    Ended on time. Keep doing that.
    Next time {they} choose{s} what I watch.
    I must remember to ask about [{their} mother|the flat|the course|{their} back].
    Leave it for a week now. It has to be {theirs}.
    """,
)

CORRIDOR = _situation(
    """
    In passing
    At {place}
    Two minutes, {place}
    Corridor
    Caught {First} at {place}
    On the way out
    {First}, between bells
    A moment with {First}
    On the stairs
    """,
    """
    Met {them} at {place}, [coat still on|coffee in hand|arms full of books].
    [Two|Three] minutes at {place} between bells.
    {They} caught me at {place} and said, without hello: "it worked".
    Walked {them} to the bus. That is where things get said.
    {They} waved me over at {place}, and it was not about teaching at first.
    Ran into {First} at {place}; {they} had a minute and so had I.
    Shared the photocopier and five minutes of truth.
    A question in the doorway, as always the important one.
    Held the door for {them} and got the story of {class} in return.
    {They} overtook me on the stairs, turned round and came back down.
    Bell, crowd, noise, and in the middle of it {First}, quite calm.
    We were both early, for once, at {place}.
    At {place}, {their} bag on the floor, which means there is time.
    {They} nodded at me across the hall, and then came over after all.
    """,
    """
    {They} looked [tired|lighter than last week|as if {they} had slept|ready to laugh].
    I only listened. There was nothing to solve.
    {They} said "I nearly rang you", so next time I ring.
    {Colleague} came by, and {they} changed the subject at once. Noted.
    Not the place for it, so I asked whether we could have ten minutes on {day}.
    There was pride in it, hidden behind a joke about {class}.
    {They} thanked me for something I had forgotten saying.
    It took ninety seconds and was worth a meeting.
    {They} had tried it with another class, without telling me. Good.
    I nearly asked about {class} and was glad that I didn't.
    {They} showed me a page of {pupil}'s, folded small, from the coat pocket.
    A bell, as always in the wrong moment.
    We stood there longer than either of us had time for.
    {They} wanted to hear that it is normal. It is, and I said so.
    {They} asked how *I* was, and I answered honestly for once.
    The answer came when we had already said goodbye.
    Somebody laughed behind us, and {they} didn't turn round.
    """,
    """
    Write to {them} tonight, one line.
    Bring it up on {day}, not before.
    Don't make anything of it. Only remember it.
    Ask how it went, and really wait for the answer.
    Coffee, not a meeting.
    Keep the half sentence, it will be needed.
    Nothing to do. Be around on {day}.
    Look in on {class} for a minute, only to wave.
    Passing talk, so it stays passing. Nothing to share.
    """,
)

MESSAGE = _situation(
    """
    Message from {First}
    {First} wrote
    A line in the evening
    Voice message, [half past six|ten to seven|quarter past seven]
    """,
    """
    A message [late last night|before school|in the lunch hour], the first in [two weeks|ten days|a while].
    {They} sent a photograph of the board and only a question mark.
    Voice message, two minutes, with a bus in the background.
    {First} wrote to move our time, and then three paragraphs about {class}.
    Long message. The point of it is in the last line, as so often.
    {They} forwarded a note from a parent and asked what I make of it.
    Four words on my screen this morning, and the third was in capitals.
    {They} answered last week's question today. It had been at work, then.
    A picture of {pupil}'s page, with the name folded away. Good.
    A message that begins with "don't worry". So I read it standing up.
    {They} wrote from the train and sounded far away from {class}.
    One line after the lesson, as agreed: tried it.
    """,
    """
    I answered with a question, then wondered whether {they} needed an answer this time.
    Kept mine short: it is half past eight and {they} should be doing something else.
    No names of pupils in it. {They} {has} taken that to heart.
    I have read it twice. There is more worry in it than words.
    Rang instead of writing. Four minutes, much better.
    The question mark was joy, it turned out.
    It is the first message in which {they} describe{s} pupils and not {themself}.
    A full stop after every word, so {they} {was} either very tired or very sure.
    I read it with a grin, on a full bus.
    {They} wrote it for {themself}, I believe, and only sent it to me.
    Three exclamation marks, which is three more than usual.
    The parent's sentence is unfair, and there is a small true thing in it.
    """,
    """
    Answered: yes, and on {day} in person.
    Nothing urgent. Come back to it when we meet.
    Told {them} to close the laptop. We'll see.
    Don't reply to the rest tonight.
    Keep the last sentence, it belongs in the next review.
    """,
)

PLANNING = _situation(
    """
    Planned together: {topic}
    Planning {topic}
    The plan for {class}
    [Forty|Thirty] minutes of planning, {place}
    """,
    """
    Planned {topic} together, {they} wrote, I asked.
    We planned one lesson for {class} from the last question backwards.
    {They} brought a plan with everything in it. We spent the time taking things out.
    Sat with the unit on {topic} and a large sheet of paper.
    We tried to guess every wrong answer that {class} might give. Eleven.
    Planning, an hour, half of it about one sentence.
    """,
    """
    {They} know{s} the subject far better than I do, which makes my simple questions easy to ask.
    It was the first time that {they} cut something without looking at me.
    The textbook has it the wrong way round, and {they} saw it first.
    We walked through it with the chairs, as if they were pupils.
    {They} wondered aloud what {pupil} will do in minute three. That's the sort of question.
    Forty minutes for ten minutes of lesson, and it felt right.
    I played the slowest pupil, and {they} {was} very patient with me.
    There were two lessons in it. One of them can wait for a week.
    The hard word turned out to be an everyday one.
    We looked at what {class} did last time, and threw out the first page.
    {They} drew the board as it should look at the end, and we worked towards the picture.
    It got simpler three times and better twice.
    Where does {pupil} get stuck? We put a question there, not a hint.
    """,
    """
    {They} teach{es} it on {day}. I come for the middle only.
    Copy of the sheet in the folder; the doodles are mine.
    If it fails it fails in an interesting place.
    {They} keep{s} the pen from now on.
    Half an hour, the same time next week.
    See whether the cut holds when {they} {is} in front of them.
    Ask afterwards what {they} changed on the way to the room.
    """,
)

WORRY = _situation(
    """
    For me alone
    Worried about {First}
    Not for any record
    Keep an eye on this
    Something I noticed
    """,
    """
    {They} said "it's fine" four times in five minutes.
    I am a little worried, and I write it down so that it does not become gossip in my own head.
    Something is off since [last week|the meeting|the reports], and I don't know what.
    {They} {has} lost weight, or sleep, or both.
    {Colleague} asked me how {First} is doing. I said: ask {them}.
    {They} snapped at {class} about nothing and was more shaken by it than they were.
    {First} cancelled for the [second|third] time, always with a good reason.
    {They} cried, briefly, and then apologised for it, which was the sad part.
    A rumour in the staff room about next year's timetable has reached {them}.
    """,
    """
    This is not about teaching and I am not {their} doctor. I can ask, and I can listen.
    {They} did not want advice. {They} wanted somebody to know.
    If it goes on, say the plain sentence: "I'm worried about you. Who else knows?"
    I know that face. I had it in my third year.
    {They} take{s} everything home: the marking, the class, the remark of a parent.
    It may simply be a bad month. I have them too.
    The observation that the school wants next week is the worst possible moment for it.
    There was a joke in it, and the joke had an edge.
    I may be seeing things. Then it costs nothing to have looked.
    {They} {has} stopped singing in the corridor. It's a small thing, and I miss it.
    What {they} need{s} is sleep, and less of everybody's good ideas, mine too.
    It is not my secret to carry to anybody, and it is heavy enough for two.
    """,
    """
    Ask on {day}, walking, not across a table.
    Nobody hears this from me.
    Have the number of the support line ready, without pushing it.
    Offer to move the visit. Let {them} decide.
    Look back at this in two weeks and be honest.
    Nothing to do today but be friendly.
    """,
)

REVIEW = _situation(
    """
    Where {First} is now
    Looking back over the [weeks|cycle|half-term]
    {First}: what has moved
    Stock-taking
    """,
    """
    Read all my notes on {First} in one go. The line is clearer than I thought.
    [Five|Six|Seven] weeks on this goal: to {aim}.
    If I had to say in one sentence what has changed, it is the room, not the plan.
    Compared my first visit with the last. Same class, same hour, hardly the same lesson.
    We went back to the goal, in {their} own words: to {aim}.
    """,
    """
    {They} underrate{s} it. I should show, not say.
    Half of the progress happened in the weeks when I was not there. Good.
    What did I do that helped? Mostly the tally, and keeping quiet.
    {They} {is} ready to choose the next goal without me.
    The setback in the middle was needed, I think now.
    There is less of me in {their} sentences. That is how it should be.
    What came first was courage, and technique came after it.
    {They} now do{es} by habit what took all {their} strength in the beginning.
    One thing has not moved at all, and perhaps it need not.
    The pupils would tell it differently. Ask two of them, with {First}'s leave.
    I had the wrong idea of what was in the way. {They} had the right one.
    """,
    """
    Let {them} tell the story first when we meet.
    Ask what {they} would like to keep, and what to stop.
    Propose a longer gap between visits, and see {their} face.
    Write a line for the shared summary *with* {them}, not for {them}.
    """,
)

PREPARE = _situation(
    """
    Before we meet
    For {day}
    Questions for {First}
    To ask, if there is room
    Next talk
    """,
    """
    Before we meet, so that I don't improvise:
    Ideas for questions. One will be enough.
    {First} will want to talk about {pupil}. Let it be the way in.
    Not more than two of these:
    What I would like to know, and am not sure how to ask:
    For {First}, when we sit down on {day}:
    If there is a silence, one of these:
    After {topic} I should like to ask:
    Three things I don't know about {class}, put as questions:
    A way in, without going through the door marked problem:
    Written on the bus, for {day}:
    I have seen {class} four times now and still wonder:
    """,
    """
    Don't open with the numbers.
    Leave the silence alone. {They} use{s} it.
    If {they} ask{s} what I would do: say it, briefly, and then ask what fits {them}.
    Bring the page with {their} own words from the first talk.
    The aim is still to {aim}; everything else can wait.
    """,
    """
    Bring biscuits. Seriously.
    And end ten minutes early for once.
    Write afterwards what I did *not* ask.
    Leave time to practise it once, standing up.
    """,
)
