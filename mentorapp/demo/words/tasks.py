"""Lines of lists: what the mentor means to do, and what was counted."""

from __future__ import annotations

from mentorapp.demo.words.goal import lines

TASKS = lines(
    """
    Send {First} the two sentences, word for word
    Ask {colleague} for a quiet room on {day}
    Find the article about {topic} that I keep promising
    Swap my {day} duty, so that I can see {class}
    Return {their} book
    Move our talk: {they} {has} parents' evening
    Check consent before I write anything down about the next visit
    Print the seating plan, blank
    Arrange a visit to another room, for {them}, not for me
    Ask how {they} want{s} it written, if at all
    Thank the assistant
    Put {day} in the calendar, twenty minutes, protected
    Charge the stop watch
    Read {their} reflection before, not during
    Leave {them} in peace until {day}
    Bring two examples from other subjects
    """
)
COUNTED = lines(
    """
    Questions: {n}, of which [two|three|four] wanted more than a word
    Longest silence: [four|five|six] seconds, and it held
    Spoke at least once: {m} of 26
    First pen moving after [ninety seconds|two minutes|a minute and a half]
    Told off: nobody
    My own words in the debrief: too many
    Corrections I could hear from the back: [one|two|none]
    Minutes on the main task: {m}
    Pupils who could tell me why: [three|four|five] of the six I asked
    Times {they} looked at me: [one|two|none]
    """
)
QUOTES = lines(
    """
    I stopped being afraid of the quiet.
    They can do more than I let them.
    It's not that they don't listen. It's that I don't stop.
    I didn't know it was allowed to go that slowly.
    For once I left before the caretaker.
    I'd like you to come when it goes wrong, not when it goes well.
    You don't have to say anything. Just be in the room.
    I think I was teaching the plan and not the class.
    It was the best lesson I've had here, and I did nothing.
    Can we do the same again? I wasn't ready to see it.
    Today they taught me.
    I used to count the minutes. Today I forgot to.
    Don't tell me it was good. Tell me what they did.
    """
)
LIFE = lines(
    """
    {Their} eyes were [tired|bright] all the same.
    A word about the weekend first, and that was not lost time.
    {They} laughed at {themself}, kindly. New.
    I notice that I look forward to these talks.
    {They} had brought cake from {class}. It was terrible and we ate it.
    The heating is off again in that corridor, and nobody is at {their} best in a scarf.
    Outside the window the builders; inside, against all odds, attention.
    There was a good smell of [oranges|wet coats|floor polish] and a good deal of work.
    {They} said goodbye twice, which means that something was left unsaid.
    I was tired myself, and may have seen it greyer than it was.
    {They} {has} a new notebook, and the first page is a question.
    There was chalk on {their} sleeve and a plaster on {their} thumb, both with a story.
    A colleague I hardly know held the door and said "good that you come".
    The clock in there is eleven minutes fast, which explains a few things.
    I forgot my glasses and listened better for it.
    {They} hummed on the way out. I don't think {they} knew.
    It rained on the way, and nobody in that building has ever owned an umbrella.
    There were flowers on the desk, from the garden of somebody's grandfather.
    {They} remembered to ask about my knee.
    A fire engine went by, and we both waited until it had gone.
    The good chair is broken, so we both had a bad one.
    {They} ate {their} lunch at last, standing up, at ten to three.
    There is a photograph of {their} first class on the shelf now.
    I thought about it all the way home, with pleasure.
    Somebody had written "thank you" on the board, and {they} had left it there.
    The days are full, and this was the part of mine that made sense.
    {They} {was} wearing odd socks. It was, I'm told, on purpose.
    We spoke more quietly than we needed to.
    It was [cold|hot|stuffy] in there, and I was the only one to notice.
    I had meant to stay for ten minutes and stayed for thirty.
    We lost the thread twice and found a better one.
    """
)
