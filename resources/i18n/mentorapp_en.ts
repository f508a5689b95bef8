<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AgreementEditor</name>
    <message numerus="yes">
        <source>It has %n signatures. They stand under the words as they are: if you change these, the signatures go and have to be given again.</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>
            <numerusform>It has one signature. It stands under the words as they are: if you change these, the signature goes and has to be given again.</numerusform>
            <numerusform>It has %n signatures. They stand under the words as they are: if you change these, the signatures go and have to be given again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message numerus="yes">
        <source>and %n older ones</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>
            <numerusform>and %n older one</numerusform>
            <numerusform>and %n older ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message numerus="yes">
        <source>%n meetings</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overlap something</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>
            <numerusform>one overlaps something</numerusform>
            <numerusform>%n overlap something</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Caseload</name>
    <message numerus="yes">
        <source>%n days late</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps due</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>
            <numerusform>One step due</numerusform>
            <numerusform>%n steps due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open steps</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>
            <numerusform>One open step</numerusform>
            <numerusform>%n open steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseloadPage</name>
    <message numerus="yes">
        <source>%n engagements</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>
            <numerusform>%n engagement</numerusform>
            <numerusform>%n engagements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not met in time</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>
            <numerusform>%n not met in time</numerusform>
            <numerusform>%n not met in time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseMeetingDialog</name>
    <message numerus="yes">
        <source>Closed with %n next steps.</source>
        <extracomment>mentorapp/ui/screens/meeting/close_dialog.py</extracomment>
        <translation>
            <numerusform>Closed with %n next step.</numerusform>
            <numerusform>Closed with %n next steps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message numerus="yes">
        <source>%n rows</source>
        <extracomment>mentorapp/ui/screens/roster_import/columns.py</extracomment>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message numerus="yes">
        <source>%n planned observations put on hold.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>
            <numerusform>One planned observation put on hold.</numerusform>
            <numerusform>%n planned observations put on hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of pupils’ work closed.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>
            <numerusform>One piece of pupils’ work closed.</numerusform>
            <numerusform>%n pieces of pupils’ work closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Engagement</name>
    <message numerus="yes">
        <source>every %n weeks</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>
            <numerusform>every week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>All that is written about them is erased, with %n notes about them and every earlier version. This cannot be undone.</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>
            <numerusform>All that is written about them is erased, with %n note about them and every earlier version. This cannot be undone.</numerusform>
            <numerusform>All that is written about them is erased, with %n notes about them and every earlier version. This cannot be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseEngagementDialog</name>
    <message numerus="yes">
        <source>Erase my %n private notes on these meetings too</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>
            <numerusform>Erase my one private note on these meetings too</numerusform>
            <numerusform>Erase my %n private notes on these meetings too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erased</name>
    <message numerus="yes">
        <source>Erased for good. %n backups hold it still, the latest {0}</source>
        <extracomment>mentorapp/ui/erased.py</extracomment>
        <translation>
            <numerusform>Erased for good. One backup holds it still, {0}</numerusform>
            <numerusform>Erased for good. %n backups hold it still, the latest {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n meetings written. Agendas, records and notes stay here.</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>
            <numerusform>%n meeting written. Agendas, records and notes stay here.</numerusform>
            <numerusform>%n meetings written. Agendas, records and notes stay here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%n notes</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message numerus="yes">
        <source>%n lesson studies</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>
            <numerusform>One lesson study</numerusform>
            <numerusform>%n lesson studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportedDialog</name>
    <message numerus="yes">
        <source>%n stayed out:</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>
            <numerusform>%n stayed out:</numerusform>
            <numerusform>%n stayed out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message numerus="yes">
        <source>%n texts</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message numerus="yes">
        <source>Too many wrong tries. Nothing is lost. You can try again in %n seconds.</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>
            <numerusform>Too many wrong tries. Nothing is lost. You can try again in %n second.</numerusform>
            <numerusform>Too many wrong tries. Nothing is lost. You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message numerus="yes">
        <source>%n meetings removed.</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>
            <numerusform>%n meeting removed.</numerusform>
            <numerusform>%n meetings removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MenteesPage</name>
    <message numerus="yes">
        <source>{0} removed, with %n notes</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>
            <numerusform>{0} removed, with %n note</numerusform>
            <numerusform>{0} removed, with %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people found</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>
            <numerusform>%n person found</numerusform>
            <numerusform>%n people found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>things on one day</comment>
        <extracomment>mentorapp/ui/screens/calendar/month.py</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Observations</name>
    <message numerus="yes">
        <source>%n moments</source>
        <extracomment>mentorapp/ui/screens/observations/model.py</extracomment>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n moments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeStep</name>
    <message numerus="yes">
        <source>%n left out</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot come in</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>
            <numerusform>%n cannot come in</numerusform>
            <numerusform>%n cannot come in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people come in</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>
            <numerusform>%n person comes in</numerusform>
            <numerusform>%n people come in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanMeetingDialog</name>
    <message numerus="yes">
        <source>%n meetings planned.</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>
            <numerusform>%n meeting planned.</numerusform>
            <numerusform>%n meetings planned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatChoice</name>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <extracomment>mentorapp/ui/screens/meeting/repeat.py</extracomment>
        <translation>
            <numerusform>Every week</numerusform>
            <numerusform>Every %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message numerus="yes">
        <source>%n people brought in</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>
            <numerusform>%n person brought in</numerusform>
            <numerusform>%n people brought in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the file did not come in:</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>
            <numerusform>%n row of the file did not come in:</numerusform>
            <numerusform>%n rows of the file did not come in:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterImportDialog</name>
    <message numerus="yes">
        <source>Bring in %n people</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>
            <numerusform>Bring in %n person</numerusform>
            <numerusform>Bring in %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecuritySection</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message numerus="yes">
        <source>%n strokes drawn</source>
        <extracomment>mentorapp/ui/widgets/signature_pad.py</extracomment>
        <translation>
            <numerusform>One stroke drawn</numerusform>
            <numerusform>%n strokes drawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>%n days over</source>
        <extracomment>mentorapp/ui/steps/looks.py</extracomment>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n members</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days over</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rhythm is every %n weeks</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>
            <numerusform>rhythm is every week</numerusform>
            <numerusform>rhythm is every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n more</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>
            <numerusform>{0} and %n more</numerusform>
            <numerusform>{0} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes this week</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>
            <numerusform>%n note this week</numerusform>
            <numerusform>%n notes this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts wait.</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>
            <numerusform>%n draft waits.</numerusform>
            <numerusform>%n drafts wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n pupils</source>
        <extracomment>mentorapp/ui/screens/live/bar.py</extracomment>
        <translation>
            <numerusform>%n pupil</numerusform>
            <numerusform>%n pupils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>saving %n…</source>
        <extracomment>mentorapp/ui/screens/live/bar.py</extracomment>
        <translation>
            <numerusform>saving %n…</numerusform>
            <numerusform>saving %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>saved, %n moments</source>
        <extracomment>mentorapp/ui/screens/live/bar.py</extracomment>
        <translation>
            <numerusform>saved, %n moment</numerusform>
            <numerusform>saved, %n moments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultSection</name>
    <message numerus="yes">
        <source>%n people</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message numerus="yes">
        <source>%n notes</source>
        <extracomment>mentorapp/ui/screens/today/week.py</extracomment>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekSection</name>
    <message numerus="yes">
        <source>%n hours</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>things on one day</comment>
        <extracomment>mentorapp/ui/screens/calendar/week.py</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>when</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <extracomment>mentorapp/ui/when.py</extracomment>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
</TS>
