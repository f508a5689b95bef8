"""Goals about planning, explaining, checking and the hours that it all takes."""

from __future__ import annotations

from mentorapp.demo.words.goal import goal

CHECKS = goal(
    "assessment exit-tickets",
    "know before the bell who has understood",
    look="""
    "Thumbs up if you're fine" and every thumb was up, also those of the [two|three] who had written nothing.
    The end of the lesson came as a surprise to everyone, {First} included.
    The books go home in a bag and the finding-out happens on Sunday night.
    {They} asked the strong table, got the right answer, and moved the whole class on.
    """,
    step="""
    One question on a slip of paper, four minutes before the end, three piles.
    Plan the last question first, then the lesson that leads to it.
    Mini whiteboards for two questions in the middle; look, then decide.
    Take one misconception from the slips and open the next lesson with it.
    """,
    snag="""
    Thirty slips, and no plan for what to do with them. They are still in the drawer.
    The bell went during the question, so it came home on the bus with half of them.
    The question was so easy that it told us nothing about {topic}.
    {They} saw on the whiteboards that a third was lost and went on anyway, "because of the test".
    """,
    win="""
    Three piles in two minutes over a cup of tea, and tomorrow's lesson had changed.
    {They} stopped in the middle, said "I see that this isn't clear yet", and tried it with string.
    The slips showed that the loudest table had not got {topic} at all.
    One pupil wrote "I get it till the minus". A whole lesson came out of that.
    {They} opened with yesterday's wrong answer, and nobody knew whose it was.
    """,
    hold="""
    The last question is now what {they} plan{s} first. I saw four in a row.
    Marking is down to twice a week, because the slips do the rest.
    {Their} forecast before the unit test was right for all but two pupils.
    """,
    ask="""
    What will you do tomorrow because of what you saw today?
    Which answer did you not expect?
    How would you know, if nobody put up a hand?
    """,
)

FEEDBACK = goal(
    "feedback marking",
    "give feedback that pupils do something with",
    look="""
    Two hours of green ink in those books, and not one line below it in a pupil's hand.
    "Good effort, watch your spelling" on [nine|eleven] pages out of a dozen.
    They looked for the mark, compared it, and closed the book.
    {They} write{s} to the parent, I think, not to the pupil.
    """,
    step="""
    One comment, one task, and eight minutes at the start to do it.
    Mark a third of the class each time, properly, and the others with a dot.
    Ask before you tell: what would you change in this?
    Put the best paragraph under the camera and let them say why it is good.
    """,
    snag="""
    The eight minutes were there, but the comments asked for nothing.
    It worked until the pile doubled before reports, and then ticks again.
    A parent complained that there is less red. {They} held firm, and then doubted all evening.
    The pupils did as they were told, and I could not tell whether they knew why.
    """,
    win="""
    Every pupil in the row wrote something under the comment. I went along and looked.
    {pupil} rewrote one sentence three times, unasked, and read it to the neighbour.
    "Can I have a harder one?" about a comment. That is new.
    {They} spoke with nine pupils in ten minutes, pen in hand, and took no book home.
    The second draft about {topic} was better in the way the comment had asked for.
    """,
    hold="""
    Marking takes [two|three] hours a week now and was nine. We both checked.
    The pupils quote the feedback to each other, usually correctly.
    {They} {has} begun to ask the class for feedback, and to act on it where they see it.
    """,
    ask="""
    What do you want the pupil to do in the next five minutes?
    Which comment this week changed a piece of work?
    If you could write only ten words, which?
    """,
)

PACE = goal(
    "planning pacing",
    "get to the part of the lesson that matters while there is time for it",
    look="""
    A lovely introduction to {topic}, thirty-one minutes of it.
    The task that the lesson was for got the last six minutes and the bell.
    {n} slides, each worth a minute, some worth five.
    {They} answered every question at full length, and the class has found that out.
    """,
    step="""
    Plan from the back: the main task at minute fifteen, whatever happens.
    Take three slides out the night before and see who misses them.
    A mark on the plan at the point of no return, and a clock that {they} can see.
    Park good questions on the board, answer two of them at the end.
    """,
    snag="""
    At minute fifteen they were not ready, and {they} {was} torn for ten more.
    The three slides came back as three stories.
    An assembly overran, {they} taught the whole plan in half the time and lost everyone.
    Now it is too fast: the task began on time, and half of them did not know what it was.
    """,
    win="""
    Minute fourteen, everyone at work on {topic}, twenty-five minutes still to go.
    {They} looked at the clock, smiled, and left a story untold. I know what that cost.
    There was time for the messy middle, and that is where the learning was.
    A parked question got its two minutes at the end, and everybody stayed for it.
    Four slides. Four! And none of us missed the rest.
    """,
    hold="""
    {Their} plans fit on one side now and have a hole in the middle for thinking.
    The class has begun to ask whether it is time for the real bit yet.
    {They} end{s} lessons with a minute in hand and do{es} not fill it.
    """,
    ask="""
    Which ten minutes was the lesson for?
    What did you leave out, and who noticed?
    Where did the time go that you had planned?
    """,
)

MODEL = goal(
    "modelling explanations",
    "show the thinking and not only the steps",
    look="""
    The steps were right and in order, and the reason for each stayed in {First}'s head.
    "You just do this" [four|five|six] times in one example.
    The finished piece was on the wall, but nobody saw it being made.
    Copying was perfect. The first task that looked different stopped three tables.
    """,
    step="""
    Think aloud for one example, with a wrong turn in it and the way back.
    Show two finished pieces and ask which is better before explaining either.
    I do, we do, and then stop for a look before you do.
    Silent example first: write it without a word, let them say what you were thinking.
    """,
    snag="""
    The wrong turn was so convincing that seven copied it.
    Thinking aloud became talking a lot, and the thread was lost by the second board.
    "We do" was three keen pupils and {First}.
    {They} practised with me and it was splendid. In front of {class}, the old script.
    """,
    win="""
    A silent example of {topic}. You could hear them lean forward.
    "Hang on, I don't like this line" said {First} to the board, and six pupils said why.
    With two pieces side by side they found all that {they} had wanted to tell them.
    The different-looking task came, and the hands stayed down and the pens went on.
    {pupil} explained a step to me with the reason first.
    """,
    hold="""
    Pupils now think aloud when they present, with "I was going to… but".
    {They} collect{s} good mistakes in a box, for next year.
    The department has asked to see the silent example.
    """,
    ask="""
    What were you thinking at the third line, and did they hear it?
    What would a pupil say this lesson was about?
    Where could they have gone wrong, and did you show them?
    """,
)

READING = goal(
    "literacy reading",
    "help pupils read the hard texts of the subject",
    look="""
    The page on {topic} was read aloud by the best reader and understood by the best reader.
    {They} tell{s} them what the text says, so nobody needs to read it.
    A text of three hundred words, with [nineteen|twenty] that I would not expect them to know.
    The questions could be answered by hunting for a word, and that is what they did.
    """,
    step="""
    Read the first paragraph to them, well, and stop at the best place.
    One question before the reading that only the text can answer.
    Choose three words that carry the page and meet them beforehand.
    Read in pairs, a paragraph each, and say it in one sentence to the other.
    """,
    snag="""
    The pairs read at such different speeds that one always waited.
    Somebody laughed at {pupil}'s reading, and the whole thing was over for the day.
    {They} lost nerve half way and told them the end.
    Ten minutes of dictionaries, two minutes of text.
    """,
    win="""
    {They} read a page to them as if it were news, and there was a groan when it ended.
    "It doesn't say that", with a finger on the line. Music.
    All pairs had one sentence each about {topic}, and no two were the same.
    {pupil} took the book home. It is not a book that anybody takes home.
    The three words came back in the discussion, in the right places.
    """,
    hold="""
    Reading is in two lessons out of three, and nobody calls it literacy.
    They argue with the text now, and cite it.
    The librarian asked me what has happened to {class}.
    """,
    ask="""
    What can they get from this page that you have not told them?
    Where would you stop reading to make them want the rest?
    Who read today, really read?
    """,
)

HOURS = goal(
    "wellbeing workload",
    "have two evenings a week that belong to nobody else",
    look="""
    The light in {their} room is on when I leave, whenever I leave.
    {They} planned Sunday from ten to six and called it "catching up".
    {They} {has} said yes to the play, the fair and the website since we last spoke.
    We counted: [fifty-six|fifty-four|fifty-eight] hours last week, eleven of them on displays.
    """,
    step="""
    Choose the two evenings now and tell one person at home.
    List everything that took more than an hour, and cross out one thing.
    Plan one unit with {colleague} and share the sheets.
    One sentence for the next request, learned by heart: "Let me look and tell you tomorrow."
    """,
    snag="""
    One evening held, the other went to a parent's long message at nine.
    {They} crossed out the displays, and somebody remarked on the empty wall.
    Reports. Nothing to be said, only to be got through, and we agreed on that.
    The plan was shared, then rewritten in full at midnight because it was "not quite it".
    """,
    win="""
    Both evenings, two weeks running. {They} went to [choir|swimming|{their} sister's] and came back \
        with colour.
    {They} said no to the fair, kindly, and the sky stayed up.
    Forty-seven hours. Still too many, and nine fewer.
    The shared unit is better than either of theirs would have been alone.
    {They} left before me today, and waved.
    """,
    hold="""
    The two evenings are simply gone from the school's calendar now.
    {They} asked a newer colleague how many hours it was last week. Good question, good ear.
    {They} talk{s} about next year without lowering {their} voice.
    """,
    ask="""
    What would nobody miss?
    What gives you more than it takes?
    Which of these is yours to carry?
    """,
)
