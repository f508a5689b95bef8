"""Notes about nobody in particular: the mentor's own practice, the programme, the group."""

from __future__ import annotations

from dataclasses import dataclass

from mentorapp.demo.words.goal import Lines, lines


@dataclass(frozen=True)
class Topic:
    """Something a mentor thinks about apart from any one person."""

    tags: Lines
    heads: Lines
    says: Lines


def _topic(tags: str, heads: str, says: str) -> Topic:
    return Topic(tuple(tags.split()), lines(heads), lines(says))


TOPICS = (
    _topic(
        "my-practice",
        """
        My own questions
        On listening
        What I do too much
        After supervision
        """,
        """
        I give advice when I am tired. Watch for it after three in the afternoon.
        Counted my own talk in two debriefs: more than half, both times.
        The best thing I did this week was to say nothing for six seconds.
        I want every visit to end with the teacher knowing more than I do about it.
        Somebody asked what I actually do. I said: I notice, and I ask. It sounded thin and it is true.
        My questions have become statements with a question mark. Start them with "what" for a week.
        I was wrong about a class, and glad to be told so.
        Being liked is not the work. Being safe to be wrong in front of: that is the work.
        Try one debrief with only the pupils' pages on the table.
        I carry too much home from these rooms. Two evenings for me as well.
        I keep returning to the teacher who is easiest to help. Look at who that leaves out.
        A mentor needs a mentor. Ask about the next supervision date.
        I catch myself preparing answers while the other is still speaking. Pen down, then.
        Read an old notebook. I was certain of so much.
        Two of my visits this week were for me and not for them. Find out why I needed them.
        I praised a person today where I should have praised a thing they did.
        What I call patience is sometimes only being afraid to say it.
        Supervision: talked about the one I don't warm to. It helped to say it in a room with a door.
        Somebody I supported years ago now mentors two others. Nobody told me that this work has \
            grandchildren.
        Keep the first minute empty. It fills itself with the right thing.
        My handwriting in the visit notes gets worse exactly where it gets interesting.
        I said "if I were you" and was not. Strike it from the vocabulary.
        """,
    ),
    _topic(
        "group inquiry",
        """
        Reading group
        The four of them together
        Lesson study, second round
        Group after school
        """,
        """
        Five came, two late, all stayed to the end.
        They brought exit tickets and for once nobody explained them away.
        The pupil whose work we looked at had done something that none of us would have thought of.
        The talk got good when the cake was finished and we turned the sheets over.
        One voice took most of the air. I'll hand out the turns next time.
        Agreed on one question for the next three weeks: what do they do in the first minute of being stuck?
        The newest member asked why we do it like that, and nobody knew.
        We watched the same four minutes of a lesson twice, the second time without sound.
        Confidentiality said aloud again at the start. It changes the tone, every time.
        Each takes one thing to try, small enough to have done by our next meeting.
        Two of them now visit each other without me. That was the plan all along.
        Somebody brought a lesson that had failed. It was the best hour so far.
        The caretaker put his head in, stayed, and asked the most sensible question of the evening.
        The protocol felt stiff for ten minutes and then it held us.
        Three of the six had tried it. The other three were glad to hear that it had gone wrong.
        We never got to the second pupil, and nobody minded.
        I said four sentences in an hour. One too many.
        We drew what we had each expected to see, before we looked. No two drawings were alike.
        Somebody cried with laughter, somebody nearly cried. A good room.
        They want to go on in their own time. Guard their own time against them.
        The quiet one brought photographs of her board, a week of them, and let them speak.
        Different subjects at one table: the chemist learned it from the choir.
        """,
    ),
    _topic(
        "programme follow-up",
        """
        For the coordinator
        Time and who gets it
        Planning the coming weeks
        Loose ends
        """,
        """
        Protected time is protected until somebody is ill. Three hours lost this week.
        Counted my visits: the two schools on the hill get twice as much as the one by the harbour.
        The coordinator would like figures. I can give what was agreed, line by line, and nothing else.
        Said no to sitting in on an appraisal. Explained why, twice, politely.
        Four people have not had a visit for a month. Put them first, whoever shouts.
        Two new names from the head. Ask them, before anything, whether they want this.
        The agreement form needs a plainer sentence about who reads what.
        Ask for cover on the second Wednesday; without it the peer visits won't happen.
        A caseload of twelve is what I can do well. Thirteen is what I was asked for.
        Book the small room for the whole term, the one with a door that shuts.
        The budget question again. Take the growth charts, not the anecdotes.
        Rearrange the round so that nobody always gets the Friday afternoon.
        The new form has nineteen boxes. I will fill in the four that we agreed on.
        A date for handing over, should I fall ill: who gets what, and who has agreed to it?
        Meeting moved, visit moved, debrief moved. The only thing that stayed was the bus.
        Somebody above wants to compare schools. Say what the figures can't carry before they are used.
        Ask the languages department who translates the letters, and who pays them for it.
        Forty minutes of protected time are worth more than the new software.
        Thank the secretary, who found me three rooms out of none.
        Check who has been with me for two years and might like to go on alone.
        The peer visits begin next month: six pairs, all of them volunteers.
        """,
    ),
    _topic(
        "ideas questioning",
        """
        Questions worth keeping
        Heard today
        An idea
        From the course
        """,
        """
        "What would you see in the pupils if it worked?" Use that one more.
        A card with three words: saw, thought, wondered. In that order.
        Film only the pupils, two minutes, and watch it together with the sound off.
        Ask for the smallest version of the change that could be tried tomorrow.
        On the course they rehearse the next step out loud. It feels silly for thirty seconds.
        Let the teacher hold the pen in every meeting.
        A scale from nought to ten, and then: why not lower?
        "Whose lesson was it?" is a question for the end of the week.
        Begin with the best two minutes. Rewind only then.
        Draw the lesson as a line: where did it rise?
        Swap roles for five minutes and let them interview me about my last failure.
        Write the praise down, and make it about what the pupils did.
        Bring one object from the lesson to the debrief and put it between us.
        "Tell me about a pupil you don't understand yet." It opened a whole afternoon.
        Stop the recording at the most boring place and ask what is happening there.
        Let two teachers swap their starters for a week.
        Ask the pupils to draw the teacher thinking.
        Three kinds of silence: thinking, waiting, hiding. Learn to hear which.
        Instead of "what went well": what surprised you?
        A walk round the building makes some talks possible that a table prevents.
        Read the plan only afterwards, and see whether the lesson told me what it said.
        A postcard, two weeks later: did it last?
        """,
    ),
    _topic(
        "wellbeing",
        """
        End of the week
        Tired
        A good day
        Small things
        """,
        """
        Three visits in one day is one too many; I saw the third one through glass.
        Everything worked today, and I did nothing different. Let it be.
        The whole staff has the same cough and the same look.
        Walked home the long way round to leave the day behind.
        Somebody left a thank-you card in my pigeon-hole without a name on it.
        It was a week of other people's worries. Say so at supervision.
        Reports, parents, a broken boiler, and still there was good teaching in every room I went into.
        I forgot two things and remembered the one that mattered.
        Closed the laptop at five. The world did not end.
        I laughed until I cried with the office about the fire drill.
        More light in the afternoons, and it shows in everybody.
        Ask the others how they end their Fridays.
        My voice is gone, so I listened all day. It did nobody any harm.
        Found a poem in my coat that a class had given me a long time ago.
        The train stood still for forty minutes, and I did nothing at all with them.
        An early night. Then another.
        Said no to a committee. Practised in front of the mirror first, I admit it.
        There was a rainbow over the bins, and thirty children saw it before any adult did.
        The young ones look as tired as the old ones this week. Say something about it in the meeting.
        I notice that I hum after certain visits. Keep a list of which.
        Soup in the staff room, made by the head. Small thing, large effect.
        Birthday of a colleague, and for an hour nobody spoke of school.
        """,
    ),
)
