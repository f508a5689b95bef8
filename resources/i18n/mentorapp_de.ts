<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Agreement</name>
    <message>
        <source>Valid from {0} to {1}</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>Gültig von {0} bis {1}</translation>
    </message>
    <message>
        <source>Valid from {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>Gültig ab {0}</translation>
    </message>
    <message>
        <source>Valid to {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>Gültig bis {0}</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Replaced</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Mentor</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>Mentorin/Mentor</translation>
    </message>
    <message>
        <source>Signed by all on {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>Von allen unterschrieben am {0}</translation>
    </message>
    <message>
        <source>Still to sign: {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>Noch zu unterschreiben: {0}</translation>
    </message>
    <message>
        <source>Nobody has signed it yet</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>Noch niemand hat unterschrieben</translation>
    </message>
    <message>
        <source>Joined later, has not signed: {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>Später dazugekommen, hat nicht unterschrieben: {0}</translation>
    </message>
</context>
<context>
    <name>AgreementEditor</name>
    <message>
        <source>Edit the agreement</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>Vereinbarung bearbeiten</translation>
    </message>
    <message>
        <source>Write an agreement</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>Vereinbarung schreiben</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>Mit einer Vorlage beginnen</translation>
    </message>
    <message>
        <source>An empty page</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>Eine leere Seite</translation>
    </message>
    <message>
        <source>Valid from</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>You may leave it empty.</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>Das darf leer bleiben.</translation>
    </message>
    <message>
        <source>Text of the agreement</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>Text der Vereinbarung</translation>
    </message>
    <message>
        <source>Save draft</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>Entwurf speichern</translation>
    </message>
    <message numerus="yes">
        <source>It has %n signatures. They stand under the words as they are: if you change these, the signatures go and have to be given again.</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>
            <numerusform>Sie hat %n Unterschrift. Sie steht unter dem jetzigen Text: Wenn Sie ihn ändern, fällt sie weg und muss neu gegeben werden.</numerusform>
            <numerusform>Sie hat %n Unterschriften. Sie stehen unter dem jetzigen Text: Wenn Sie ihn ändern, fallen sie weg und müssen neu gegeben werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write it together. A line that begins with ## is a heading, one with - a point of a list.</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>Schreiben Sie gemeinsam. Eine Zeile, die mit ## beginnt, ist eine Überschrift, eine mit - ein Punkt einer Liste.</translation>
    </message>
    <message>
        <source>Your text was left as it is. Empty it first to start from a template.</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>Ihr Text blieb, wie er ist. Leeren Sie ihn zuerst, um mit einer Vorlage zu beginnen.</translation>
    </message>
</context>
<context>
    <name>AgreementReader</name>
    <message>
        <source>Agreement, version {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_reader.py</extracomment>
        <translation>Vereinbarung, Version {0}</translation>
    </message>
    <message>
        <source>Text of the agreement</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_reader.py</extracomment>
        <translation>Text der Vereinbarung</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_reader.py</extracomment>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_reader.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Signature of {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_reader.py</extracomment>
        <translation>Unterschrift von {0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_reader.py</extracomment>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Stands under another text</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_reader.py</extracomment>
        <translation>Steht unter einem anderen Text</translation>
    </message>
</context>
<context>
    <name>AgreementSection</name>
    <message>
        <source>Agreement</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>There is no agreement yet. Write down together what you meet for, what stays between you and where that ends, and sign it on this laptop.</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Es gibt noch keine Vereinbarung. Schreiben Sie gemeinsam auf, wozu Sie sich treffen, was unter Ihnen bleibt und wo das endet, und unterschreiben Sie auf diesem Laptop.</translation>
    </message>
    <message>
        <source>The draft was removed.</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Der Entwurf ist entfernt.</translation>
    </message>
    <message>
        <source>Write an agreement</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Vereinbarung schreiben</translation>
    </message>
    <message>
        <source>Sign together</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Gemeinsam unterschreiben</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Amend</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Neu fassen</translation>
    </message>
    <message>
        <source>Renew</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Remove draft</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Entwurf entfernen</translation>
    </message>
    <message>
        <source>Version {0}: {1}</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Version {0}: {1}</translation>
    </message>
    <message>
        <source>Agreement, version {0}.pdf</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Vereinbarung, Version {0}.pdf</translation>
    </message>
    <message>
        <source>Save the agreement as a PDF</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Vereinbarung als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {0}. That file is not encrypted: keep it where only you two can read it.</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Als {0} gespeichert. Diese Datei ist nicht verschlüsselt: Bewahren Sie sie dort auf, wo nur Sie beide sie lesen können.</translation>
    </message>
    <message>
        <source>Everybody has signed: the agreement holds.</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Alle haben unterschrieben: Die Vereinbarung gilt.</translation>
    </message>
</context>
<context>
    <name>AgreementSheet</name>
    <message>
        <source>Version {version}</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Draft, not signed by everybody yet</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>Entwurf, noch nicht von allen unterschrieben</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Signatures</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>{role}, signed on {date}</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>{role}, unterschrieben am {date}</translation>
    </message>
    <message>
        <source>{role}, name and date</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>{role}, Name und Datum</translation>
    </message>
    <message>
        <source>Mentor</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>Mentorin/Mentor</translation>
    </message>
    <message>
        <source>Signed by all on {date}</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>Von allen unterschrieben am {date}</translation>
    </message>
    <message>
        <source>Valid from {first} to {last}</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>Gültig von {first} bis {last}</translation>
    </message>
    <message>
        <source>Valid from {first}</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>Gültig ab {first}</translation>
    </message>
    <message>
        <source>Valid to {last}</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>Gültig bis {last}</translation>
    </message>
    <message>
        <source>Fingerprint of this text: {fingerprint}</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>Fingerabdruck dieses Textes: {fingerprint}</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Looks</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>High contrast draws every border and keeps to black on white.</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>Hoher Kontrast zeichnet jeden Rand und bleibt bei Schwarz auf Weiß.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>{0} %</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Everything grows with it: rows, buttons and icons, too.</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>Alles wächst mit: auch Zeilen, Schaltflächen und Symbole.</translation>
    </message>
    <message>
        <source>Dates and numbers follow it at once, the words after the next unlocking.</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>Datum und Zahlen folgen sofort, die Texte nach dem nächsten Entsperren.</translation>
    </message>
    <message>
        <source>Saved for this computer.</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>Für diesen Computer gespeichert.</translation>
    </message>
</context>
<context>
    <name>AttachmentLine</name>
    <message>
        <source>Save a copy</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save a copy of {0}</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>Kopie von {0} speichern</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>Closed: no consent of {0} to hold it</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>Geschlossen: {0} hat nicht eingewilligt, dass Sie es aufbewahren</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Pupils’ work</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>Schülerarbeiten</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Slides</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>Folien</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>Dokument</translation>
    </message>
</context>
<context>
    <name>AttachmentsPanel</name>
    <message>
        <source>Files and photos</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>Dateien und Fotos</translation>
    </message>
    <message>
        <source>Nothing here yet. Add a photo of the board, a plan or a worksheet, or drop a file here. It is kept encrypted, and photos lose the place where they were taken.</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>Hier ist noch nichts. Fügen Sie ein Foto der Tafel, eine Planung oder ein Arbeitsblatt hinzu oder ziehen Sie eine Datei hierher. Alles wird verschlüsselt aufbewahrt, und Fotos verlieren den Ort ihrer Aufnahme.</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>Wird aufgenommen …</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>Eingefügtes Bild.png</translation>
    </message>
    <message>
        <source>Photos and documents ({0})</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>Fotos und Dokumente ({0})</translation>
    </message>
    <message>
        <source>Add a file</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>Datei hinzufügen</translation>
    </message>
    <message>
        <source>There is no picture and no file on the clipboard.</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>In der Zwischenablage ist weder ein Bild noch eine Datei.</translation>
    </message>
    <message>
        <source>{0} removed</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>{0} entfernt</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>It shows pupils’ work</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>Es zeigt Schülerarbeiten</translation>
    </message>
    <message>
        <source>Then it needs consent, and closes when that is withdrawn.</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>Dann braucht es eine Einwilligung und schließt sich, wenn diese widerrufen wird.</translation>
    </message>
    <message>
        <source>{0} added</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>{0} hinzugefügt</translation>
    </message>
</context>
<context>
    <name>AttendanceList</name>
    <message>
        <source>Who came</source>
        <extracomment>mentorapp/ui/screens/meeting/attendance.py</extracomment>
        <translation>Wer da war</translation>
    </message>
    <message>
        <source>Whether {0} came</source>
        <extracomment>mentorapp/ui/screens/meeting/attendance.py</extracomment>
        <translation>Ob {0} da war</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Back up now</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Making the backup and comparing it with the vault…</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Die Sicherung wird angelegt und mit dem Tresor verglichen …</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>A backup every day</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Jeden Tag eine Sicherung</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Making backups</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>In the vault’s own folder, soon after unlocking, when something has changed.</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Im Ordner des Tresors, bald nach dem Entsperren, wenn sich etwas geändert hat.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Zu einer Sicherung zurückkehren</translation>
    </message>
    <message>
        <source>Into a new folder, beside this vault, which stays as it is.</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>In einen neuen Ordner; dieser Tresor bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Last backup: {0}</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Letzte Sicherung: {0}</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>Make one now, best on another disk or a stick.</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Legen Sie jetzt eine an, am besten auf einem anderen Datenträger oder USB-Stick.</translation>
    </message>
    <message>
        <source>MentorApp {0}</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>MentorApp {0}</translation>
    </message>
    <message>
        <source>Backups (*.mentorbackup)</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Sicherungen (*.mentorbackup)</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Sicherung speichern</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Wird gesichert …</translation>
    </message>
    <message>
        <source>Stopped. No backup was made.</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Abgebrochen. Es wurde keine Sicherung angelegt.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Check all</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Alle prüfen</translation>
    </message>
    <message>
        <source>Where they are</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>Backups of this vault</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Sicherungen dieses Tresors</translation>
    </message>
    <message numerus="yes">
        <source>and %n older ones</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>
            <numerusform>und %n ältere</numerusform>
            <numerusform>und %n ältere</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked when made</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Beim Anlegen geprüft</translation>
    </message>
    <message>
        <source>Damaged</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Checked just now</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Gerade geprüft</translation>
    </message>
    <message>
        <source>There will be a backup every day.</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Ab jetzt gibt es jeden Tag eine Sicherung.</translation>
    </message>
    <message>
        <source>No backup is made by itself any more.</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Es wird nicht mehr von selbst gesichert.</translation>
    </message>
    <message>
        <source>The backup is made and checked: {0}</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Die Sicherung ist angelegt und geprüft: {0}</translation>
    </message>
    <message>
        <source>Every backup is whole.</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Alle Sicherungen sind unversehrt.</translation>
    </message>
    <message>
        <source>Restored into {0}. Open it with “Another vault”.</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>In {0} wiederhergestellt. Öffnen Sie den Ordner mit „Anderer Tresor“.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <extracomment>mentorapp/ui/screens/today/blocks.py</extracomment>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>BeforeDialog</name>
    <message>
        <source>Before the lesson</source>
        <extracomment>mentorapp/ui/screens/observations/before.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin now</source>
        <extracomment>mentorapp/ui/screens/observations/before.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for later</source>
        <extracomment>mentorapp/ui/screens/observations/before.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose lesson</source>
        <extracomment>mentorapp/ui/screens/observations/before.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>mentorapp/ui/screens/observations/before.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>mentorapp/ui/screens/observations/before.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <extracomment>mentorapp/ui/screens/observations/before.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of pupils</source>
        <extracomment>mentorapp/ui/screens/observations/before.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <extracomment>mentorapp/ui/screens/observations/before.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus agreed with the teacher</source>
        <extracomment>mentorapp/ui/screens/observations/before.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal it serves</source>
        <extracomment>mentorapp/ui/screens/observations/before.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the consent</source>
        <extracomment>mentorapp/ui/screens/observations/before.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruments, one or several</source>
        <extracomment>mentorapp/ui/screens/observations/before.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An observation needs the consent of the person observed.</source>
        <extracomment>mentorapp/ui/screens/observations/before.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to observe is in force.</source>
        <extracomment>mentorapp/ui/screens/observations/before.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has not given consent to be observed, or it is over.</source>
        <extracomment>mentorapp/ui/screens/observations/before.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Stop</source>
        <extracomment>mentorapp/ui/widgets/dialogs.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Meeting: {names}</source>
        <extracomment>mentorapp/services/calendar_files.py</extracomment>
        <translation>Treffen: {names}</translation>
    </message>
    <message>
        <source>Observation: {names}</source>
        <extracomment>mentorapp/services/calendar_files.py</extracomment>
        <translation>Hospitation: {names}</translation>
    </message>
    <message>
        <source>Corridor talk: {names}</source>
        <extracomment>mentorapp/services/calendar_files.py</extracomment>
        <translation>Flurgespräch: {names}</translation>
    </message>
    <message>
        <source>Call: {names}</source>
        <extracomment>mentorapp/services/calendar_files.py</extracomment>
        <translation>Anruf: {names}</translation>
    </message>
    <message>
        <source>Email: {names}</source>
        <extracomment>mentorapp/services/calendar_files.py</extracomment>
        <translation>E-Mail: {names}</translation>
    </message>
    <message>
        <source>Visit</source>
        <extracomment>mentorapp/ui/screens/calendar/looks.py</extracomment>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Check back</source>
        <extracomment>mentorapp/ui/screens/calendar/looks.py</extracomment>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>mentorapp/ui/screens/calendar/looks.py</extracomment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>From another calendar</source>
        <extracomment>mentorapp/ui/screens/calendar/looks.py</extracomment>
        <translation>Aus einem anderen Kalender</translation>
    </message>
    <message>
        <source>Protected time</source>
        <extracomment>mentorapp/ui/screens/calendar/looks.py</extracomment>
        <translation>Geschützte Zeit</translation>
    </message>
    <message>
        <source>Meeting</source>
        <extracomment>mentorapp/ui/screens/calendar/looks.py</extracomment>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>{0}–{1}</source>
        <comment>from when to when</comment>
        <extracomment>mentorapp/ui/screens/calendar/looks.py</extracomment>
        <translation>{0}–{1}</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>mentorapp/ui/screens/calendar/looks.py</extracomment>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>On hold: no consent</source>
        <extracomment>mentorapp/ui/screens/calendar/looks.py</extracomment>
        <translation>Ausgesetzt: keine Einwilligung</translation>
    </message>
    <message>
        <source>Overlaps something else</source>
        <extracomment>mentorapp/ui/screens/calendar/looks.py</extracomment>
        <translation>Überschneidet sich mit etwas</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Earlier</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Später</translation>
    </message>
    <message>
        <source>Go to today</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Zu heute</translation>
    </message>
    <message>
        <source>Show the week</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Woche zeigen</translation>
    </message>
    <message>
        <source>Show the month</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Monat zeigen</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Treffen planen</translation>
    </message>
    <message>
        <source>Protected time</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Geschützte Zeit</translation>
    </message>
    <message>
        <source>Import a calendar file…</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Kalenderdatei übernehmen …</translation>
    </message>
    <message>
        <source>Export the meetings…</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Treffen exportieren …</translation>
    </message>
    <message>
        <source>Move the meeting up (earlier)</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Treffen nach oben schieben (früher)</translation>
    </message>
    <message>
        <source>Move the meeting down (later)</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Treffen nach unten schieben (später)</translation>
    </message>
    <message>
        <source>Move the meeting to the day on the left</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Treffen auf den Tag links schieben</translation>
    </message>
    <message>
        <source>Move the meeting to the day on the right</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Treffen auf den Tag rechts schieben</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Week</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Monat</translation>
    </message>
    <message>
        <source>What is shown</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Was zu sehen ist</translation>
    </message>
    <message>
        <source>Week of {0}</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Woche vom {0}</translation>
    </message>
    <message>
        <source>No meetings. Press N to plan one where you are.</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Keine Treffen. Mit N planen Sie eines, wo Sie gerade sind.</translation>
    </message>
    <message>
        <source>One meeting</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Ein Treffen</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>
            <numerusform>%n Treffen</numerusform>
            <numerusform>%n Treffen</numerusform>
        </translation>
    </message>
    <message>
        <source>one overlaps something</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>eines überschneidet sich</translation>
    </message>
    <message numerus="yes">
        <source>%n overlap something</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>
            <numerusform>%n überschneidet sich</numerusform>
            <numerusform>%n überschneiden sich</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a planned meeting first: only those can be moved.</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Wählen Sie zuerst ein geplantes Treffen: Nur solche lassen sich verschieben.</translation>
    </message>
    <message>
        <source>Moved to {0}</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Verschoben auf {0}</translation>
    </message>
</context>
<context>
    <name>Caseload</name>
    <message>
        <source>not met yet</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>noch nicht getroffen</translation>
    </message>
    <message>
        <source>met {0}</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>getroffen {0}</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>next {0}</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>nächstes {0}</translation>
    </message>
    <message>
        <source>Rhythm kept</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>Im Rhythmus</translation>
    </message>
    <message>
        <source>One day late</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>Einen Tag im Verzug</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>
            <numerusform>%n Tag im Verzug</numerusform>
            <numerusform>%n Tage im Verzug</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps due</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>
            <numerusform>%n Schritt fällig</numerusform>
            <numerusform>%n Schritte fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>One step due</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>Ein Schritt fällig</translation>
    </message>
    <message numerus="yes">
        <source>%n open steps</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>
            <numerusform>%n offener Schritt</numerusform>
            <numerusform>%n offene Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>One open step</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>Ein offener Schritt</translation>
    </message>
    <message>
        <source>No agreement</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>Keine Vereinbarung</translation>
    </message>
    <message>
        <source>Agreement not signed</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>Vereinbarung nicht unterschrieben</translation>
    </message>
    <message>
        <source>Agreement expired</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>Vereinbarung abgelaufen</translation>
    </message>
    <message>
        <source>Agreed</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>No consent</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>Keine Einwilligung</translation>
    </message>
    <message>
        <source>Consent {0} of {1}</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>Einwilligung {0} von {1}</translation>
    </message>
</context>
<context>
    <name>CaseloadPage</name>
    <message>
        <source>Caseload</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Begleitungen</translation>
    </message>
    <message>
        <source>Start an engagement</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Begleitung beginnen</translation>
    </message>
    <message>
        <source>Search by name</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Nach Name suchen</translation>
    </message>
    <message>
        <source>Which to show</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Was angezeigt wird</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Engagements</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Begleitungen</translation>
    </message>
    <message>
        <source>Nothing here. Try fewer letters, or show others.</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Hier ist nichts. Versuchen Sie es mit weniger Buchstaben oder zeigen Sie andere an.</translation>
    </message>
    <message>
        <source>Here is everybody you work with, and what needs you: who was not met in time, what is due, what is not signed.
An engagement says what you meet for, how often and with whom.</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Hier stehen alle, mit denen Sie arbeiten, und was Sie braucht: wen Sie nicht rechtzeitig getroffen haben, was fällig ist, was nicht unterschrieben ist.
Eine Begleitung sagt, wozu, wie oft und mit wem Sie sich treffen.</translation>
    </message>
    <message>
        <source>Running and paused</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Laufende und pausierte</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Beendete</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Needs you first</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Was Sie braucht, zuerst</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By last contact</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Nach letztem Kontakt</translation>
    </message>
    <message>
        <source>By next contact</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Nach nächstem Kontakt</translation>
    </message>
    <message>
        <source>By open steps</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Nach offenen Schritten</translation>
    </message>
    <message>
        <source>One engagement</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Eine Begleitung</translation>
    </message>
    <message numerus="yes">
        <source>%n engagements</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>
            <numerusform>%n Begleitung</numerusform>
            <numerusform>%n Begleitungen</numerusform>
        </translation>
    </message>
    <message>
        <source>one not met in time</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>eine nicht rechtzeitig getroffen</translation>
    </message>
    <message numerus="yes">
        <source>%n not met in time</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>
            <numerusform>%n nicht rechtzeitig getroffen</numerusform>
            <numerusform>%n nicht rechtzeitig getroffen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangePassphrase</name>
    <message>
        <source>Change the passphrase</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>Bisherige Passphrase</translation>
    </message>
    <message>
        <source>Nothing is encrypted anew. Backups made before still open with the passphrase of their day.</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>Nichts wird neu verschlüsselt. Frühere Sicherungen öffnen sich weiter mit der Passphrase von damals.</translation>
    </message>
    <message>
        <source>Change it</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Type the passphrase that opens the vault now.</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>Geben Sie die Passphrase ein, mit der sich der Tresor jetzt öffnet.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Changing…</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>Wird geändert …</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Tag {0}</source>
        <extracomment>mentorapp/ui/widgets/tags.py</extracomment>
        <translation>Schlagwort {0}</translation>
    </message>
    <message>
        <source>Press to remove</source>
        <extracomment>mentorapp/ui/widgets/tags.py</extracomment>
        <translation>Zum Entfernen drücken</translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <extracomment>mentorapp/ui/widgets/tags.py</extracomment>
        <translation>Schlagwort entfernen</translation>
    </message>
</context>
<context>
    <name>Circle</name>
    <message>
        <source>Mine</source>
        <extracomment>mentorapp/ui/widgets/painting.py</extracomment>
        <translation>Meins</translation>
    </message>
    <message>
        <source>Ours</source>
        <extracomment>mentorapp/ui/widgets/painting.py</extracomment>
        <translation>Unseres</translation>
    </message>
    <message>
        <source>Agreed</source>
        <extracomment>mentorapp/ui/widgets/painting.py</extracomment>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Only you can read this, for ever.</source>
        <extracomment>mentorapp/ui/widgets/painting.py</extracomment>
        <translation>Das können nur Sie lesen, für immer.</translation>
    </message>
    <message>
        <source>Yours and your mentee&apos;s.</source>
        <extracomment>mentorapp/ui/widgets/painting.py</extracomment>
        <translation>Für Sie und Ihre Mentee oder Ihren Mentee.</translation>
    </message>
    <message>
        <source>Agreed by both; your coordinator may read it.</source>
        <extracomment>mentorapp/ui/widgets/painting.py</extracomment>
        <translation>Von beiden vereinbart; Ihre Koordination darf es lesen.</translation>
    </message>
</context>
<context>
    <name>ClockFace</name>
    <message>
        <source>Clock of the lesson</source>
        <extracomment>mentorapp/ui/screens/live/bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseMeetingDialog</name>
    <message>
        <source>Close the meeting</source>
        <extracomment>mentorapp/ui/screens/meeting/close_dialog.py</extracomment>
        <translation>Treffen abschließen</translation>
    </message>
    <message>
        <source>What one small thing comes next? Without one, press Enter at once.</source>
        <extracomment>mentorapp/ui/screens/meeting/close_dialog.py</extracomment>
        <translation>Welche eine kleine Sache kommt als Nächstes? Wenn keine, drücken Sie gleich die Eingabetaste.</translation>
    </message>
    <message>
        <source>Minutes it took</source>
        <extracomment>mentorapp/ui/screens/meeting/close_dialog.py</extracomment>
        <translation>Dauer in Minuten</translation>
    </message>
    <message>
        <source>Take it and add another</source>
        <extracomment>mentorapp/ui/screens/meeting/close_dialog.py</extracomment>
        <translation>Übernehmen und noch einen hinzufügen</translation>
    </message>
    <message>
        <source>Close meeting</source>
        <extracomment>mentorapp/ui/screens/meeting/close_dialog.py</extracomment>
        <translation>Treffen abschließen</translation>
    </message>
    <message>
        <source>Next step: {0}</source>
        <extracomment>mentorapp/ui/screens/meeting/close_dialog.py</extracomment>
        <translation>Nächster Schritt: {0}</translation>
    </message>
    <message>
        <source>Write a number of minutes.</source>
        <extracomment>mentorapp/ui/screens/meeting/close_dialog.py</extracomment>
        <translation>Schreiben Sie eine Anzahl Minuten.</translation>
    </message>
    <message numerus="yes">
        <source>Closed with %n next steps.</source>
        <extracomment>mentorapp/ui/screens/meeting/close_dialog.py</extracomment>
        <translation>
            <numerusform>Abgeschlossen, %n nächster Schritt.</numerusform>
            <numerusform>Abgeschlossen, %n nächste Schritte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting is closed.</source>
        <extracomment>mentorapp/ui/screens/meeting/close_dialog.py</extracomment>
        <translation>Das Treffen ist abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>CodeGroups</name>
    <message>
        <source>Recovery code</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>Notfallcode</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Use the recovery code</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Notfallcode verwenden</translation>
    </message>
    <message>
        <source>It is on the sheet that you printed or saved when the vault was made: seven groups of four.</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Er steht auf dem Blatt, das Sie beim Anlegen des Tresors gedruckt oder gespeichert haben: sieben Vierergruppen.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Notfallcode</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Type your recovery code.</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Geben Sie Ihren Notfallcode ein.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Small letters, O for 0, I for 1 and missing dashes do not matter.</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Kleinbuchstaben, O statt 0, I statt 1 und fehlende Striche stören nicht.</translation>
    </message>
    <message>
        <source>{0} of {1} letters and digits</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>{0} von {1} Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>Look at group {0} again: something in it is not as on the sheet.</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Sehen Sie sich Gruppe {0} noch einmal an: Etwas darin ist anders als auf dem Blatt.</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Print</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>Notfallblatt speichern</translation>
    </message>
    <message>
        <source>MentorApp recovery sheet.pdf</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>MentorApp Notfallblatt.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Sent to the printer. Keep the sheet where you keep important papers.</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>An den Drucker gesendet. Bewahren Sie das Blatt bei Ihren wichtigen Papieren auf.</translation>
    </message>
    <message>
        <source>The printer did not take it. Try again, or save it as a PDF.</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>Der Drucker hat es nicht angenommen. Versuchen Sie es noch einmal oder speichern Sie es als PDF.</translation>
    </message>
    <message>
        <source>Saved as {0}. Keep it apart from this computer.</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>Als {0} gespeichert. Bewahren Sie die Datei getrennt von diesem Computer auf.</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Sheet</source>
        <extracomment>mentorapp/ui/screens/roster_import/columns.py</extracomment>
        <translation>Tabellenblatt</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>mentorapp/ui/screens/roster_import/columns.py</extracomment>
        <translation>Schriftzeichen</translation>
    </message>
    <message>
        <source>03/04/2026 means</source>
        <extracomment>mentorapp/ui/screens/roster_import/columns.py</extracomment>
        <translation>03/04/2026 bedeutet</translation>
    </message>
    <message>
        <source>The first people as they will be read</source>
        <extracomment>mentorapp/ui/screens/roster_import/columns.py</extracomment>
        <translation>So werden die ersten Personen gelesen</translation>
    </message>
    <message>
        <source>Which column holds what?</source>
        <extracomment>mentorapp/ui/screens/roster_import/columns.py</extracomment>
        <translation>Was steht in welcher Spalte?</translation>
    </message>
    <message>
        <source>1 row</source>
        <extracomment>mentorapp/ui/screens/roster_import/columns.py</extracomment>
        <translation>1 Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <extracomment>mentorapp/ui/screens/roster_import/columns.py</extracomment>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this file</source>
        <extracomment>mentorapp/ui/screens/roster_import/columns.py</extracomment>
        <translation>Nicht dabei</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find</source>
        <extracomment>mentorapp/ui/shell/command_palette.py</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Type what to do, a name, or words from a note</source>
        <extracomment>mentorapp/ui/shell/command_palette.py</extracomment>
        <translation>Aktion, Name oder Wörter aus einer Notiz</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>mentorapp/ui/shell/command_palette.py</extracomment>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters or another word.</source>
        <extracomment>mentorapp/ui/shell/command_palette.py</extracomment>
        <translation>Nichts gefunden. Versuchen Sie es mit weniger Buchstaben oder einem anderen Wort.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <extracomment>mentorapp/ui/shell/command_palette.py</extracomment>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>mentorapp/ui/shell/command_palette.py</extracomment>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>mentorapp/ui/shell/command_palette.py</extracomment>
        <translation>Begleitung</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>mentorapp/ui/shell/command_palette.py</extracomment>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Lesson study</source>
        <extracomment>mentorapp/ui/shell/command_palette.py</extracomment>
        <translation>Lesson Study</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>mentorapp/ui/shell/command_palette.py</extracomment>
        <translation>Bibliothek</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Observing lessons</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Im Unterricht hospitieren</translation>
    </message>
    <message>
        <source>Recording lessons</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Unterricht aufzeichnen</translation>
    </message>
    <message>
        <source>Sharing with a coordinator</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Mit der Koordination teilen</translation>
    </message>
    <message>
        <source>Keeping pupils’ work</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Schülerarbeiten aufbewahren</translation>
    </message>
    <message>
        <source>Without it no observation can be planned or held.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Ohne sie lässt sich keine Hospitation planen oder halten.</translation>
    </message>
    <message>
        <source>Without it no lesson can be recorded.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Ohne sie lässt sich kein Unterricht aufzeichnen.</translation>
    </message>
    <message>
        <source>Without it nothing can be shared.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Ohne sie lässt sich nichts teilen.</translation>
    </message>
    <message>
        <source>Without it no pupils’ work can be added or opened.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Ohne sie lassen sich keine Schülerarbeiten hinzufügen oder öffnen.</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>Spoken</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Mündlich</translation>
    </message>
    <message>
        <source>In writing</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Schriftlich</translation>
    </message>
    <message>
        <source>Not given</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Nicht erteilt</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Replaced</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Withdrawn on {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Widerrufen am {0}</translation>
    </message>
    <message>
        <source>Since {0}, without an end</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Seit {0}, ohne Ende</translation>
    </message>
    <message>
        <source>From {0} to {1}</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Von {0} bis {1}</translation>
    </message>
    <message>
        <source>{0} no longer permits this: {1}.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>{0} erlaubt dies nicht mehr: {1}.</translation>
    </message>
    <message numerus="yes">
        <source>%n planned observations put on hold.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>
            <numerusform>%n geplante Hospitation ausgesetzt.</numerusform>
            <numerusform>%n geplante Hospitationen ausgesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of pupils’ work closed.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>
            <numerusform>%n Schülerarbeit geschlossen.</numerusform>
            <numerusform>%n Schülerarbeiten geschlossen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentSection</name>
    <message>
        <source>Consent</source>
        <extracomment>mentorapp/ui/screens/engagement/consent.py</extracomment>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Each permission stands for itself and can be withdrawn at any time; what needs it then stops at once.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent.py</extracomment>
        <translation>Jede Erlaubnis steht für sich und kann jederzeit widerrufen werden; was sie braucht, hört dann sofort auf.</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct this moment</source>
        <extracomment>mentorapp/ui/screens/live/correct.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>mentorapp/ui/screens/live/correct.py</extracomment>
        <translation type="unfinished">Uhrzeit</translation>
    </message>
    <message>
        <source>Minutes and seconds, such as 12:30</source>
        <extracomment>mentorapp/ui/screens/live/correct.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>mentorapp/ui/screens/live/correct.py</extracomment>
        <translation type="unfinished">Speichern</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>mentorapp/ui/screens/live/correct.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the time as minutes and seconds, such as 12:30.</source>
        <extracomment>mentorapp/ui/screens/live/correct.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>mentorapp/ui/screens/live/correct.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>mentorapp/ui/screens/live/correct.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks</source>
        <extracomment>mentorapp/ui/screens/live/correct.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>mentorapp/ui/screens/live/correct.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Hidden, and not locked yet</source>
        <extracomment>mentorapp/ui/shell/cover.py</extracomment>
        <translation>Verborgen, aber noch nicht gesperrt</translation>
    </message>
    <message>
        <source>The vault could not take what you typed last, so the words are kept here, out of sight. MentorApp locks by itself as soon as they are saved. Your passphrase brings them back.</source>
        <extracomment>mentorapp/ui/shell/cover.py</extracomment>
        <translation>Der Tresor konnte Ihre letzten Eingaben nicht aufnehmen, deshalb bleiben sie hier, außer Sicht. MentorApp sperrt sich von selbst, sobald sie gespeichert sind. Mit Ihrer Passphrase holen Sie sie zurück.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>mentorapp/ui/shell/cover.py</extracomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Show my words</source>
        <extracomment>mentorapp/ui/shell/cover.py</extracomment>
        <translation>Meinen Text zeigen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>mentorapp/ui/shell/cover.py</extracomment>
        <translation>Wird geprüft …</translation>
    </message>
</context>
<context>
    <name>CycleStrip</name>
    <message>
        <source>Plan</source>
        <extracomment>mentorapp/ui/screens/groups/strip.py</extracomment>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Teach</source>
        <extracomment>mentorapp/ui/screens/groups/strip.py</extracomment>
        <translation>Unterrichten</translation>
    </message>
    <message>
        <source>Reflect</source>
        <extracomment>mentorapp/ui/screens/groups/strip.py</extracomment>
        <translation>Reflektieren</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>mentorapp/ui/screens/groups/strip.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <extracomment>mentorapp/ui/screens/groups/strip.py</extracomment>
        <translation>Schritt {0} von {1}: {2}</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>No day</source>
        <extracomment>mentorapp/ui/steps/days.py</extracomment>
        <translation>Kein Tag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <extracomment>mentorapp/ui/steps/days.py</extracomment>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>In 1 week</source>
        <extracomment>mentorapp/ui/steps/days.py</extracomment>
        <translation>In 1 Woche</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <extracomment>mentorapp/ui/steps/days.py</extracomment>
        <translation>In 2 Wochen</translation>
    </message>
    <message>
        <source>In 4 weeks</source>
        <extracomment>mentorapp/ui/steps/days.py</extracomment>
        <translation>In 4 Wochen</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <comment>weeks ahead, day</comment>
        <extracomment>mentorapp/ui/steps/days.py</extracomment>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Another day…</source>
        <extracomment>mentorapp/ui/steps/days.py</extracomment>
        <translation>Anderer Tag …</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Write a day such as 30 June 2027 or 2027-06-30.</source>
        <extracomment>mentorapp/ui/widgets/day_field.py</extracomment>
        <translation>Schreiben Sie ein Datum wie 30. Juni 2027 oder 2027-06-30.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>mentorapp/ui/widgets/dialogs.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Engagement</name>
    <message>
        <source>Mentoring</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>Mentoring</translation>
    </message>
    <message>
        <source>Coaching</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Blended</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>Mentoring und Coaching</translation>
    </message>
    <message>
        <source>One to one</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>Zu zweit</translation>
    </message>
    <message>
        <source>Small group</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>Kleine Gruppe</translation>
    </message>
    <message>
        <source>PLC</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>PLG</translation>
    </message>
    <message>
        <source>no fixed rhythm</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>kein fester Rhythmus</translation>
    </message>
    <message>
        <source>every week</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>jede Woche</translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>
            <numerusform>jede Woche</numerusform>
            <numerusform>alle %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>no fixed end</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>kein festes Ende</translation>
    </message>
    <message>
        <source>one week</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>eine Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Resumed</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Reopened</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>Wieder aufgenommen</translation>
    </message>
    <message>
        <source>Reviewed and kept</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>Durchgesehen und aufbewahrt</translation>
    </message>
    <message>
        <source>since {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>seit {0}</translation>
    </message>
</context>
<context>
    <name>EngagementDialog</name>
    <message>
        <source>Edit {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>{0} bearbeiten</translation>
    </message>
    <message>
        <source>Start an engagement</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Begleitung beginnen</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Nobody here has this name. Choose one from the list.</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Niemand hier heißt so. Wählen Sie einen Namen aus der Liste.</translation>
    </message>
    <message>
        <source>What you do</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Was Sie tun</translation>
    </message>
    <message>
        <source>With how many</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Mit wie vielen</translation>
    </message>
    <message>
        <source>With whom</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>What you want to reach together.</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Was Sie gemeinsam erreichen wollen.</translation>
    </message>
    <message>
        <source>Shared question</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Gemeinsame Frage</translation>
    </message>
    <message>
        <source>What the group wants to find out.</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Was die Gruppe herausfinden will.</translation>
    </message>
    <message>
        <source>Priorities and standards</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Schwerpunkte und Standards</translation>
    </message>
    <message>
        <source>What of the school&apos;s it serves.</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Welchen Vorhaben der Schule es dient.</translation>
    </message>
    <message>
        <source>Starts on</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Beginnt am</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Planned length</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Geplante Dauer</translation>
    </message>
</context>
<context>
    <name>EngagementPage</name>
    <message>
        <source>Choose an engagement in the caseload.</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Wählen Sie eine Begleitung aus der Übersicht.</translation>
    </message>
    <message>
        <source>Caseload</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Begleitungen</translation>
    </message>
    <message>
        <source>{0} removed</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>{0} entfernt</translation>
    </message>
    <message>
        <source>Back to the caseload</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Zurück zu den Begleitungen</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Treffen planen</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Take up again</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Keep until</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Aufbewahren bis</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Next steps</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Meetings</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Aktueller Stand</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Begleitung</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>It has ended. On {0} you decide whether to keep its record or to erase it.</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Die Begleitung ist beendet. Am {0} entscheiden Sie, ob Sie ihre Unterlagen aufbewahren oder löschen.</translation>
    </message>
    <message>
        <source>Since {0} it is time to decide: keep its record longer, or erase it for good?</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Seit {0} steht die Entscheidung an: die Unterlagen länger aufbewahren oder endgültig löschen?</translation>
    </message>
    <message>
        <source>since {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>seit {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>There were no meetings.</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Es gab keine Treffen.</translation>
    </message>
    <message>
        <source>No meetings yet. Plan the first one.</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Noch keine Treffen. Planen Sie das erste.</translation>
    </message>
    <message>
        <source>{0} paused</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>{0} pausiert</translation>
    </message>
    <message>
        <source>{0} goes on</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>{0} geht weiter</translation>
    </message>
    <message>
        <source>{0} ended</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>{0} beendet</translation>
    </message>
    <message>
        <source>{0} taken up again</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>{0} wieder aufgenommen</translation>
    </message>
    <message>
        <source>{0} is kept</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>{0} wird aufbewahrt</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase {0} for good?</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>{0} endgültig löschen?</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Ihre Passphrase</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>All that is written about them is erased. This cannot be undone.</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Alles, was über diese Person geschrieben ist, wird gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>All that is written about them is erased, with one note about them and every earlier version. This cannot be undone.</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Alles, was über diese Person geschrieben ist, wird gelöscht, auch eine Notiz über sie mit allen früheren Versionen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>All that is written about them is erased, with %n notes about them and every earlier version. This cannot be undone.</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>
            <numerusform>Alles, was über diese Person geschrieben ist, wird gelöscht, auch %n Notiz über sie mit allen früheren Versionen. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>Alles, was über diese Person geschrieben ist, wird gelöscht, auch %n Notizen über sie mit allen früheren Versionen. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups made before still hold it until they are replaced or you delete them. What you did before can no longer be undone either, because undo would remember it.</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Frühere Sicherungen enthalten es noch, bis sie ersetzt werden oder Sie sie löschen. Auch was Sie vorher getan haben, lässt sich dann nicht mehr rückgängig machen, weil es sonst darin erhalten bliebe.</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Wird gelöscht …</translation>
    </message>
</context>
<context>
    <name>EraseEngagementDialog</name>
    <message>
        <source>Erase {0} for good?</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>{0} endgültig löschen?</translation>
    </message>
    <message>
        <source>These backups hold it still:</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Diese Sicherungen enthalten es noch:</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Ihre Passphrase</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Meetings: {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Treffen: {0}</translation>
    </message>
    <message>
        <source>Next steps: {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Nächste Schritte: {0}</translation>
    </message>
    <message>
        <source>Agreements with their signatures: {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Vereinbarungen mit ihren Unterschriften: {0}</translation>
    </message>
    <message>
        <source>Files and photos: {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Dateien und Fotos: {0}</translation>
    </message>
    <message>
        <source>All of it is erased, with every earlier version. This cannot be undone.</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>All das wird gelöscht, mit jeder früheren Version. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Erase my private note on these meetings too</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Auch meine private Notiz zu diesen Treffen löschen</translation>
    </message>
    <message numerus="yes">
        <source>Erase my %n private notes on these meetings too</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>
            <numerusform>Auch meine %n private Notiz zu diesen Treffen löschen</numerusform>
            <numerusform>Auch meine %n privaten Notizen zu diesen Treffen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>The people stay, with their consents. It is noted that something was erased, and never what. What you did before can no longer be undone, because undo would remember it. Copies of the vault that you made elsewhere are not known here.</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Die Personen bleiben, mit ihren Einwilligungen. Vermerkt wird, dass etwas gelöscht wurde, nie was. Was Sie vorher getan haben, lässt sich nicht mehr rückgängig machen, denn „Rückgängig“ würde sich daran erinnern. Kopien des Tresors, die Sie anderswo angelegt haben, sind hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Wird gelöscht …</translation>
    </message>
</context>
<context>
    <name>Erased</name>
    <message>
        <source>Erased for good</source>
        <extracomment>mentorapp/ui/erased.py</extracomment>
        <translation>Endgültig gelöscht</translation>
    </message>
    <message>
        <source>Erased for good. One backup holds it still: {0}</source>
        <extracomment>mentorapp/ui/erased.py</extracomment>
        <translation>Endgültig gelöscht. Eine Sicherung enthält es noch: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Erased for good. %n backups hold it still, the latest {0}</source>
        <extracomment>mentorapp/ui/erased.py</extracomment>
        <translation>
            <numerusform>Endgültig gelöscht. %n Sicherung enthält es noch, die letzte vom {0}</numerusform>
            <numerusform>Endgültig gelöscht. %n Sicherungen enthalten es noch, die letzte vom {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>It comes from the calendar “{0}”. Change it there and bring the file in again.</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Das kommt aus dem Kalender „{0}“. Ändern Sie es dort und übernehmen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Take this calendar away</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Diesen Kalender wegnehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>“{0}” is no longer on your calendar</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>„{0}“ ist nicht mehr in Ihrem Kalender</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Calendars (*.ics *.ical *.ifb *.icalendar)</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Kalender (*.ics *.ical *.ifb *.icalendar)</translation>
    </message>
    <message>
        <source>Import a calendar file</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Kalenderdatei übernehmen</translation>
    </message>
    <message>
        <source>Reading the calendar…</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Der Kalender wird gelesen …</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>meetings.ics</source>
        <comment>suggested name of a file</comment>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>treffen.ics</translation>
    </message>
    <message>
        <source>Export the meetings</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Treffen exportieren</translation>
    </message>
    <message>
        <source>meeting.ics</source>
        <comment>suggested name of a file</comment>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>treffen.ics</translation>
    </message>
    <message>
        <source>Export this meeting</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Dieses Treffen exportieren</translation>
    </message>
    <message>
        <source>One meeting written. Agendas, records and notes stay here.</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Ein Treffen geschrieben. Agenda, Protokoll und Notizen bleiben hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings written. Agendas, records and notes stay here.</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>
            <numerusform>%n Treffen geschrieben. Agenda, Protokoll und Notizen bleiben hier.</numerusform>
            <numerusform>%n Treffen geschrieben. Agenden, Protokolle und Notizen bleiben hier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>At a glance</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Decide on</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>Entscheiden am</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Shared question</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>Gemeinsame Frage</translation>
    </message>
    <message>
        <source>Priorities and standards</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>Schwerpunkte und Standards</translation>
    </message>
    <message>
        <source>No purpose written yet. Edit to say what it is for.</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>Noch kein Zweck notiert. Bearbeiten Sie die Begleitung, um zu sagen, wozu sie da ist.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>The note</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Die Notiz</translation>
    </message>
    <message>
        <source>The tag</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Das Schlagwort</translation>
    </message>
    <message>
        <source>The agenda</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Die Agenda</translation>
    </message>
    <message>
        <source>The place</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Der Ort</translation>
    </message>
    <message>
        <source>The shared record</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Das gemeinsame Protokoll</translation>
    </message>
    <message>
        <source>The next step</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Der nächste Schritt</translation>
    </message>
    <message>
        <source>The class</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grade</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The focus</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who observed</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>The name</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Der Name</translation>
    </message>
    <message>
        <source>What is written as pronouns</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Die Angabe zu den Pronomen</translation>
    </message>
    <message>
        <source>The role</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Die Rolle</translation>
    </message>
    <message>
        <source>What is written as subjects</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Die Angabe zu den Fächern</translation>
    </message>
    <message>
        <source>What is written as grades</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Die Angabe zu den Klassenstufen</translation>
    </message>
    <message>
        <source>The school</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Die Schule</translation>
    </message>
    <message>
        <source>What is written as languages</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Die Angabe zu den Sprachen</translation>
    </message>
    <message>
        <source>The email address</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Die E-Mail-Adresse</translation>
    </message>
    <message>
        <source>The text in their own words</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Der Text in eigenen Worten</translation>
    </message>
    <message>
        <source>The title</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Der Titel</translation>
    </message>
    <message>
        <source>The question</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>The plan</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Die Planung</translation>
    </message>
    <message>
        <source>What was seen</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Was zu sehen war</translation>
    </message>
    <message>
        <source>What was found out</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Was sich herausgestellt hat</translation>
    </message>
    <message>
        <source>The text</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>The title of the agreement</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Der Titel der Vereinbarung</translation>
    </message>
    <message>
        <source>The text of the agreement</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Der Text der Vereinbarung</translation>
    </message>
    <message>
        <source>The typed name</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Der eingetippte Name</translation>
    </message>
    <message>
        <source>What was agreed about the consent</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Was zur Einwilligung vereinbart ist</translation>
    </message>
    <message>
        <source>The reason</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Der Grund</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search your notes</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Notizen durchsuchen</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Any tag</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <source>One note</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Eine Notiz</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Anybody</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Unfiled</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Notes that are about nobody in particular</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Notizen, die niemand Bestimmten betreffen</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Any time</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Between days</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>{0} bis {1}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome</source>
        <extracomment>mentorapp/ui/screens/first_run/page.py</extracomment>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>mentorapp/ui/screens/first_run/page.py</extracomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>mentorapp/ui/screens/first_run/page.py</extracomment>
        <translation>Notfallcode</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>mentorapp/ui/screens/first_run/page.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Last time the recovery code was not confirmed, so here is a new one; the old one no longer works. It is the only other way in if you forget the passphrase.</source>
        <extracomment>mentorapp/ui/screens/first_run/page.py</extracomment>
        <translation>Beim letzten Mal wurde der Notfallcode nicht bestätigt, deshalb ist hier ein neuer; der alte gilt nicht mehr. Er ist der einzige andere Zugang, wenn Sie die Passphrase vergessen.</translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <extracomment>mentorapp/ui/screens/first_run/page.py</extracomment>
        <translation>Der Tresor wird angelegt …</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Close without saving?</source>
        <extracomment>mentorapp/ui/widgets/dialogs.py</extracomment>
        <translation>Schließen, ohne zu speichern?</translation>
    </message>
    <message>
        <source>What you typed here has not been saved.</source>
        <extracomment>mentorapp/ui/widgets/dialogs.py</extracomment>
        <translation>Was Sie hier geschrieben haben, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <extracomment>mentorapp/ui/widgets/dialogs.py</extracomment>
        <translation>Ohne Speichern schließen</translation>
    </message>
</context>
<context>
    <name>GrantDialog</name>
    <message>
        <source>Record a consent</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>Einwilligung festhalten</translation>
    </message>
    <message>
        <source>{0} permits this, and can withdraw it at any time.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>{0} erlaubt dies und kann es jederzeit widerrufen.</translation>
    </message>
    <message>
        <source>How it was given</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>Wie sie erteilt wurde</translation>
    </message>
    <message>
        <source>Given on</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>Erteilt am</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>You may leave it empty.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>Das darf leer bleiben.</translation>
    </message>
    <message>
        <source>What exactly, if not everything</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>Was genau, wenn nicht alles</translation>
    </message>
    <message>
        <source>Record consent</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>Einwilligung festhalten</translation>
    </message>
</context>
<context>
    <name>GroupView</name>
    <message>
        <source>Plan one lesson together, watch it in one classroom, and talk about what you saw.</source>
        <extracomment>mentorapp/ui/screens/groups/group.py</extracomment>
        <translation>Planen Sie gemeinsam eine Stunde, sehen Sie sie in einer Klasse an und sprechen Sie über das, was Sie gesehen haben.</translation>
    </message>
    <message>
        <source>What you write down in meetings of this group stands here.</source>
        <extracomment>mentorapp/ui/screens/groups/group.py</extracomment>
        <translation>Was Sie in Treffen dieser Gruppe aufschreiben, steht hier.</translation>
    </message>
    <message>
        <source>Lesson studies</source>
        <extracomment>mentorapp/ui/screens/groups/group.py</extracomment>
        <translation>Lesson Studies</translation>
    </message>
    <message>
        <source>Shared records</source>
        <extracomment>mentorapp/ui/screens/groups/group.py</extracomment>
        <translation>Gemeinsame Protokolle</translation>
    </message>
    <message>
        <source>Members</source>
        <extracomment>mentorapp/ui/screens/groups/group.py</extracomment>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>The question you ask together</source>
        <extracomment>mentorapp/ui/screens/groups/group.py</extracomment>
        <translation>Die Frage, die Sie gemeinsam stellen</translation>
    </message>
    <message>
        <source>No question yet. Edit the group to write the one you share.</source>
        <extracomment>mentorapp/ui/screens/groups/group.py</extracomment>
        <translation>Noch keine Frage. Bearbeiten Sie die Gruppe, um Ihre gemeinsame Frage aufzuschreiben.</translation>
    </message>
    <message>
        <source>Since {0}</source>
        <extracomment>mentorapp/ui/screens/groups/group.py</extracomment>
        <translation>Seit {0}</translation>
    </message>
    <message>
        <source>Meeting</source>
        <extracomment>mentorapp/ui/screens/groups/group.py</extracomment>
        <translation>Treffen</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Groups</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Here are the groups that learn together: a few teachers with one question, or a whole professional learning community.</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>Hier stehen die Gruppen, die gemeinsam lernen: ein paar Lehrkräfte mit einer Frage oder eine ganze professionelle Lerngemeinschaft.</translation>
    </message>
    <message>
        <source>Start a group</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>Gruppe beginnen</translation>
    </message>
    <message>
        <source>Back to all groups</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>Zurück zu allen Gruppen</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Start a lesson study</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>Lesson Study beginnen</translation>
    </message>
    <message>
        <source>Agreement and history</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>Vereinbarung und Verlauf</translation>
    </message>
    <message>
        <source>PLC</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>PLG</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>One lesson study</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>Eine Lesson Study</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson studies</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>
            <numerusform>%n Lesson Study</numerusform>
            <numerusform>%n Lesson Studies</numerusform>
        </translation>
    </message>
    <message>
        <source>One member</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>Ein Mitglied</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Professional learning community</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>Professionelle Lerngemeinschaft</translation>
    </message>
    <message>
        <source>Small group</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>Kleine Gruppe</translation>
    </message>
    <message>
        <source>One group</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>Eine Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HideCover</name>
    <message>
        <source>Hidden. Press Esc twice to go on.</source>
        <extracomment>mentorapp/ui/screens/live/hide.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>History</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Earlier versions</source>
        <extracomment>mentorapp/ui/screens/notes/dialogs.py</extracomment>
        <translation>Frühere Versionen</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>mentorapp/ui/screens/notes/dialogs.py</extracomment>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Text of this version</source>
        <extracomment>mentorapp/ui/screens/notes/dialogs.py</extracomment>
        <translation>Text dieser Version</translation>
    </message>
    <message>
        <source>Go back to this version</source>
        <extracomment>mentorapp/ui/screens/notes/dialogs.py</extracomment>
        <translation>Zu dieser Version zurück</translation>
    </message>
    <message>
        <source>Going back keeps the present version in this list, and can be undone.</source>
        <extracomment>mentorapp/ui/screens/notes/dialogs.py</extracomment>
        <translation>Die jetzige Version bleibt dabei in dieser Liste; der Schritt lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>mentorapp/ui/screens/notes/dialogs.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>As it is now</source>
        <extracomment>mentorapp/ui/screens/notes/dialogs.py</extracomment>
        <translation>Jetziger Stand</translation>
    </message>
</context>
<context>
    <name>ImportedDialog</name>
    <message>
        <source>A calendar was brought in</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Ein Kalender wurde übernommen</translation>
    </message>
    <message>
        <source>One stayed out:</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Eines blieb draußen:</translation>
    </message>
    <message numerus="yes">
        <source>%n stayed out:</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>
            <numerusform>%n blieb draußen:</numerusform>
            <numerusform>%n blieben draußen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {0}</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <source>What stayed out</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Was draußen blieb</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>On your calendar from this file: {0}.</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Aus dieser Datei in Ihrem Kalender: {0}.</translation>
    </message>
    <message>
        <source>New: {0}.</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Neu: {0}.</translation>
    </message>
    <message>
        <source>Changed: {0}.</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Geändert: {0}.</translation>
    </message>
    <message>
        <source>No longer in it and taken away: {0}.</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Nicht mehr darin und weggenommen: {0}.</translation>
    </message>
    <message>
        <source>Too long ago or too far ahead: {0}.</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Zu lange her oder zu weit voraus: {0}.</translation>
    </message>
    <message>
        <source>You can undo this in one step.</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Das können Sie in einem Schritt rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Keep {0} until</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>{0} aufbewahren bis</translation>
    </message>
    <message>
        <source>On this day you are asked again.</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>An diesem Tag werden Sie wieder gefragt.</translation>
    </message>
    <message>
        <source>Keep until</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Aufbewahren bis</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>Write a day, such as 30 June 2027.</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Schreiben Sie ein Datum wie 30. Juni 2027.</translation>
    </message>
</context>
<context>
    <name>KeysList</name>
    <message>
        <source>Keys</source>
        <extracomment>mentorapp/ui/shell/keys_list.py</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <extracomment>mentorapp/ui/shell/keys_list.py</extracomment>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>mentorapp/ui/shell/keys_list.py</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LessonStrip</name>
    <message>
        <source>The lesson so far</source>
        <extracomment>mentorapp/ui/screens/live/strip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Agreement</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Agenda</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Checklist</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Prompts</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>Impulse</translation>
    </message>
    <message>
        <source>Feedback</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Example</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Agreements</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>Agendas</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>Agenden</translation>
    </message>
    <message>
        <source>Checklists</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>Checklisten</translation>
    </message>
    <message>
        <source>Question prompts</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>Impulsfragen</translation>
    </message>
    <message>
        <source>Feedback forms</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>Feedbackbögen</translation>
    </message>
    <message>
        <source>Examples</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>for the mentor</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>für Mentorinnen und Mentoren</translation>
    </message>
    <message>
        <source>for the mentee</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>für Mentees</translation>
    </message>
    <message>
        <source>for groups</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>für Gruppen</translation>
    </message>
    <message>
        <source>at the beginning</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>am Anfang</translation>
    </message>
    <message>
        <source>on the way</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>when looking back</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>beim Rückblick</translation>
    </message>
    <message>
        <source>at the end</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>am Ende</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>Ihre eigenen</translation>
    </message>
</context>
<context>
    <name>LibraryEditor</name>
    <message>
        <source>Title</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Write what you want to use again.</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Schreiben Sie, was Sie wieder verwenden wollen.</translation>
    </message>
    <message>
        <source>That text was removed. What you had typed is now a new one.</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Jener Text wurde entfernt. Was Sie geschrieben hatten, ist jetzt ein neuer.</translation>
    </message>
    <message>
        <source>Removed from the library</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Aus der Bibliothek entfernt</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Noch nichts zu speichern</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Gespeichert {0}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Draft kept {0}</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Entwurf gespeichert {0}</translation>
    </message>
    <message>
        <source>Recovered what you had typed</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Ihr ungesicherter Text ist wieder da</translation>
    </message>
    <message>
        <source>Not saved: {0} What you typed stays here.</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Nicht gespeichert: {0} Was Sie geschrieben haben, bleibt hier.</translation>
    </message>
</context>
<context>
    <name>LibraryInsert</name>
    <message>
        <source>{0} put in</source>
        <extracomment>mentorapp/ui/library_insert.py</extracomment>
        <translation>{0} eingefügt</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Search the library</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Ihre eigenen</translation>
    </message>
    <message>
        <source>Remove this text</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Diesen Text entfernen</translation>
    </message>
    <message>
        <source>Copied. This one is yours: change it as you like.</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Kopiert. Dieser gehört Ihnen: Ändern Sie ihn, wie Sie möchten.</translation>
    </message>
    <message>
        <source>This text comes with MentorApp and stays.</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Dieser Text gehört zu MentorApp und bleibt.</translation>
    </message>
    <message>
        <source>Write a new text</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Neuen Text schreiben</translation>
    </message>
    <message>
        <source>Save the text</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Text speichern</translation>
    </message>
    <message>
        <source>Make it mine</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Eigene Kopie anlegen</translation>
    </message>
    <message>
        <source>Read or edit</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Lesen oder bearbeiten</translation>
    </message>
    <message>
        <source>Remove the text</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Text entfernen</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Nichts gefunden. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
    <message>
        <source>Choose a text, or write a new one.</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Wählen Sie einen Text oder schreiben Sie einen neuen.</translation>
    </message>
    <message>
        <source>One text</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Ein Text</translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>
            <numerusform>%n Text</numerusform>
            <numerusform>%n Texte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryReader</name>
    <message>
        <source>Make it mine</source>
        <extracomment>mentorapp/ui/screens/library/reader.py</extracomment>
        <translation>Eigene Kopie anlegen</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>mentorapp/ui/screens/library/reader.py</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Comes with MentorApp. Where you write, type // and a few letters to put it in.</source>
        <extracomment>mentorapp/ui/screens/library/reader.py</extracomment>
        <translation>Gehört zu MentorApp. Tippen Sie beim Schreiben // und ein paar Buchstaben, um ihn einzufügen.</translation>
    </message>
    <message>
        <source>Open your copy</source>
        <extracomment>mentorapp/ui/screens/library/reader.py</extracomment>
        <translation>Ihre Kopie öffnen</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>There is nothing to take back.</source>
        <extracomment>mentorapp/ui/screens/live/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish this lesson?</source>
        <extracomment>mentorapp/ui/screens/live/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording ends at {0}. Everything that was recorded stays.</source>
        <extracomment>mentorapp/ui/screens/live/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>mentorapp/ui/screens/live/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last moments are not on the disk yet. The lesson goes on; finish it again later.</source>
        <extracomment>mentorapp/ui/screens/live/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next scan in {0}</source>
        <extracomment>mentorapp/ui/screens/live/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>mentorapp/ui/screens/live/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>mentorapp/ui/screens/live/page.py</extracomment>
        <translation type="unfinished">Pausieren</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <extracomment>mentorapp/ui/screens/live/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the line to the instruments, and back</source>
        <extracomment>mentorapp/ui/screens/live/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>mentorapp/ui/screens/live/page.py</extracomment>
        <translation type="unfinished">Fortsetzen</translation>
    </message>
</context>
<context>
    <name>LiveWords</name>
    <message>
        <source>Teacher</source>
        <extracomment>mentorapp/ui/screens/live/entries.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupil</source>
        <extracomment>mentorapp/ui/screens/live/entries.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T</source>
        <extracomment>mentorapp/ui/screens/live/entries.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P</source>
        <extracomment>mentorapp/ui/screens/live/entries.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan {0}</source>
        <extracomment>mentorapp/ui/screens/live/entries.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording begins</source>
        <extracomment>mentorapp/ui/screens/live/entries.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>mentorapp/ui/screens/live/entries.py</extracomment>
        <translation type="unfinished">Pausiert</translation>
    </message>
    <message>
        <source>Recording goes on</source>
        <extracomment>mentorapp/ui/screens/live/entries.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>mentorapp/ui/screens/live/entries.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment {0}</source>
        <extracomment>mentorapp/ui/screens/live/entries.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked</source>
        <extracomment>mentorapp/ui/screens/live/entries.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ends</source>
        <extracomment>mentorapp/ui/screens/live/entries.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scan</source>
        <extracomment>mentorapp/ui/screens/live/entries.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark</source>
        <extracomment>mentorapp/ui/screens/live/entries.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Type your passphrase.</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>Geben Sie Ihre Passphrase ein.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>Wird entsperrt …</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>Notfallcode verwenden</translation>
    </message>
    <message>
        <source>Another vault</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>Anderer Tresor</translation>
    </message>
    <message>
        <source>This is the demo, where everybody is invented. Its passphrase: {0}</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>Das ist die Demo, in der alle Personen erfunden sind. Ihre Passphrase: {0}</translation>
    </message>
    <message>
        <source>Your notes are locked on this computer.</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>Ihre Notizen liegen gesperrt auf diesem Computer.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>Sie können es jetzt wieder versuchen.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Nothing is lost. You can try again in %n seconds.</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>
            <numerusform>Zu viele Fehlversuche. Nichts ist verloren. In %n Sekunde können Sie es wieder versuchen.</numerusform>
            <numerusform>Zu viele Fehlversuche. Nichts ist verloren. In %n Sekunden können Sie es wieder versuchen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogContactDialog</name>
    <message>
        <source>Record time given</source>
        <extracomment>mentorapp/ui/screens/meeting/log_dialog.py</extracomment>
        <translation>Zeit erfassen</translation>
    </message>
    <message>
        <source>With whom</source>
        <extracomment>mentorapp/ui/screens/meeting/log_dialog.py</extracomment>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>mentorapp/ui/screens/meeting/log_dialog.py</extracomment>
        <translation>Wie</translation>
    </message>
    <message>
        <source>How long</source>
        <extracomment>mentorapp/ui/screens/meeting/log_dialog.py</extracomment>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>About what</source>
        <extracomment>mentorapp/ui/screens/meeting/log_dialog.py</extracomment>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>May stay empty. They may read it too.</source>
        <extracomment>mentorapp/ui/screens/meeting/log_dialog.py</extracomment>
        <translation>Darf leer bleiben. Auch die Person darf es lesen.</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>mentorapp/ui/screens/meeting/log_dialog.py</extracomment>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Choose the person whom you gave the time.</source>
        <extracomment>mentorapp/ui/screens/meeting/log_dialog.py</extracomment>
        <translation>Wählen Sie die Person, der Sie Ihre Zeit gewidmet haben.</translation>
    </message>
    <message>
        <source>{0} with {1} recorded.</source>
        <extracomment>mentorapp/ui/screens/meeting/log_dialog.py</extracomment>
        <translation>{0} mit {1} erfasst.</translation>
    </message>
</context>
<context>
    <name>MarkdownEditor</name>
    <message>
        <source>Preview</source>
        <extracomment>mentorapp/ui/widgets/markdown.py</extracomment>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview ({0})</source>
        <extracomment>mentorapp/ui/widgets/markdown.py</extracomment>
        <translation>Vorschau ({0})</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Agenda</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Next steps</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>The meeting is cancelled.</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>Das Treffen ist abgesagt.</translation>
    </message>
    <message>
        <source>The meeting is planned again.</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>Das Treffen ist wieder geplant.</translation>
    </message>
    <message>
        <source>Remove this one, or those after it too?</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>Nur dieses entfernen oder auch die danach?</translation>
    </message>
    <message>
        <source>This meeting is one of a series. Your private notes and the next steps stay.</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>Dieses Treffen gehört zu einer Reihe. Ihre privaten Notizen und die nächsten Schritte bleiben.</translation>
    </message>
    <message>
        <source>This and those after it</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>Dieses und die danach</translation>
    </message>
    <message>
        <source>Only this one</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>Nur dieses</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>Zurück zu „Heute“</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>Planung ändern</translation>
    </message>
    <message>
        <source>Export for another calendar…</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>Für einen anderen Kalender exportieren …</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>Treffen absagen</translation>
    </message>
    <message>
        <source>Remove the meeting</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>Treffen entfernen</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>Treffen abschließen</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>Wieder planen</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>{0} bis {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings removed.</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>
            <numerusform>%n Treffen entfernt.</numerusform>
            <numerusform>%n Treffen entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Meeting</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Observation</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>Hospitation</translation>
    </message>
    <message>
        <source>In passing</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>Zwischendurch</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Came</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>War da</translation>
    </message>
    <message>
        <source>Did not come</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>War nicht da</translation>
    </message>
    <message>
        <source>Excused</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>Entschuldigt</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberPicker</name>
    <message>
        <source>Type a name, press Enter</source>
        <extracomment>mentorapp/ui/screens/engagement/members.py</extracomment>
        <translation>Namen tippen, Eingabetaste drücken</translation>
    </message>
    <message>
        <source>Take out {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/members.py</extracomment>
        <translation>{0} herausnehmen</translation>
    </message>
</context>
<context>
    <name>MenteeDialog</name>
    <message>
        <source>Edit {0}</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>{0} bearbeiten</translation>
    </message>
    <message>
        <source>New mentee</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Mentee hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add mentee</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Write a name. Everything else may stay empty.</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Schreiben Sie einen Namen. Alles andere darf leer bleiben.</translation>
    </message>
    <message>
        <source>Write a day such as 7 September 2026 or 2026-09-07.</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Schreiben Sie ein Datum wie 7. September 2026 oder 2026-09-07.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Subjects</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Fächer</translation>
    </message>
    <message>
        <source>Grades</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Klassenstufen</translation>
    </message>
    <message>
        <source>School</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Schule</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>The only thing that is needed</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Nur das wird gebraucht</translation>
    </message>
    <message>
        <source>In their own words</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>What they say of themselves. They may read it too.</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Was die Person über sich sagt. Auch sie darf es lesen.</translation>
    </message>
</context>
<context>
    <name>MenteeListModel</name>
    <message>
        <source>no notes yet</source>
        <extracomment>mentorapp/ui/screens/mentees/model.py</extracomment>
        <translation>noch keine Notizen</translation>
    </message>
    <message>
        <source>last note {0}</source>
        <extracomment>mentorapp/ui/screens/mentees/model.py</extracomment>
        <translation>letzte Notiz {0}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <extracomment>mentorapp/ui/screens/mentees/model.py</extracomment>
        <translation>ab {0}</translation>
    </message>
    <message>
        <source>since {0}</source>
        <extracomment>mentorapp/ui/screens/mentees/model.py</extracomment>
        <translation>seit {0}</translation>
    </message>
</context>
<context>
    <name>MenteesPage</name>
    <message>
        <source>Search by name, subject, school</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Name, Fach oder Schule suchen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Mentees</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Mentees</translation>
    </message>
    <message>
        <source>New mentee</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Mentee hinzufügen</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Liste übernehmen</translation>
    </message>
    <message>
        <source>Back to all mentees</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Zurück zu allen Mentees</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Treffen planen</translation>
    </message>
    <message>
        <source>Start an engagement</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Begleitung beginnen</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nobody found. Try fewer letters or another word.</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Niemand gefunden. Versuchen Sie es mit weniger Buchstaben oder einem anderen Wort.</translation>
    </message>
    <message>
        <source>Here are the teachers you support, each with a timeline of their own.
Add the first one, or bring in a list from a file.</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Hier stehen die Lehrkräfte, die Sie begleiten, jede mit eigener Zeitleiste.
Fügen Sie die erste hinzu oder übernehmen Sie eine Liste aus einer Datei.</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By latest note</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Nach letzter Notiz</translation>
    </message>
    <message>
        <source>By start</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Nach Beginn</translation>
    </message>
    <message>
        <source>By school</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Nach Schule</translation>
    </message>
    <message>
        <source>{0} removed</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>{0} entfernt</translation>
    </message>
    <message>
        <source>{0} removed, with one note</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>{0} entfernt, mit einer Notiz</translation>
    </message>
    <message numerus="yes">
        <source>{0} removed, with %n notes</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>
            <numerusform>{0} entfernt, mit %n Notiz</numerusform>
            <numerusform>{0} entfernt, mit %n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>One person found</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Eine Person gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n people found</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>
            <numerusform>%n Person gefunden</numerusform>
            <numerusform>%n Personen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>One person</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Eine Person</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>nothing planned</source>
        <extracomment>mentorapp/ui/screens/calendar/month.py</extracomment>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <comment>a day: what is on it</comment>
        <extracomment>mentorapp/ui/screens/calendar/month.py</extracomment>
        <translation>{0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>things on one day</comment>
        <extracomment>mentorapp/ui/screens/calendar/month.py</extracomment>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Six random words</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Sechs Zufallswörter</translation>
    </message>
    <message>
        <source>My own words</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Eigene Wörter</translation>
    </message>
    <message>
        <source>Kind of passphrase</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Art der Passphrase</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Noch einmal eingeben</translation>
    </message>
    <message>
        <source>Type it here once more, so that you know it is in your fingers.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Geben Sie sie hier noch einmal ein, damit sie Ihnen in die Finger übergeht.</translation>
    </message>
    <message>
        <source>This is not the same yet. The eye shows what you typed.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Das ist noch nicht dasselbe. Das Auge zeigt, was Sie eingegeben haben.</translation>
    </message>
    <message>
        <source>Write a passphrase first.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Schreiben Sie zuerst eine Passphrase.</translation>
    </message>
    <message>
        <source>Too easy to guess. See below.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Zu leicht zu erraten. Siehe unten.</translation>
    </message>
    <message>
        <source>Typing the words once helps you remember them.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Wer die Wörter einmal tippt, merkt sie sich leichter.</translation>
    </message>
</context>
<context>
    <name>NewRecoveryCode</name>
    <message>
        <source>Make a new recovery code</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>Neuen Notfallcode anlegen</translation>
    </message>
    <message>
        <source>The code you have stops working at once, and its sheet is worthless. Backups made before keep the code of their day. Type your passphrase to go on.</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>Ihr bisheriger Code gilt sofort nicht mehr, und sein Blatt ist wertlos. Frühere Sicherungen behalten den Code von damals. Geben Sie Ihre Passphrase ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>Neuen Code anlegen</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>Geben Sie Ihre Passphrase ein.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>Wird geprüft …</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Your note</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>Write. Only you can read this.</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Schreiben Sie. Das können nur Sie lesen.</translation>
    </message>
    <message>
        <source>Save now</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Jetzt speichern</translation>
    </message>
    <message>
        <source>That note was removed. What you had typed is now a new note.</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Diese Notiz wurde entfernt. Was Sie geschrieben hatten, ist jetzt eine neue Notiz.</translation>
    </message>
    <message>
        <source>Note removed</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Notiz entfernt</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Frühere Versionen</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Um wen es geht</translation>
    </message>
    <message>
        <source>About nobody in particular</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Choose a note, or write a new one.</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Wählen Sie eine Notiz oder schreiben Sie eine neue.</translation>
    </message>
    <message>
        <source>New note</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>A new note</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Eine neue Notiz</translation>
    </message>
    <message>
        <source>Written {0}</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Vom {0}</translation>
    </message>
    <message>
        <source>Went back to an earlier version</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Zu einer früheren Version zurückgekehrt</translation>
    </message>
</context>
<context>
    <name>NoteListModel</name>
    <message>
        <source>No words yet</source>
        <extracomment>mentorapp/ui/screens/notes/model.py</extracomment>
        <translation>Noch ohne Text</translation>
    </message>
    <message>
        <source>Unfiled</source>
        <extracomment>mentorapp/ui/screens/notes/model.py</extracomment>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>mentorapp/ui/screens/notes/model.py</extracomment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>mentorapp/ui/screens/notes/model.py</extracomment>
        <translation>Angeheftet</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Diese Notiz entfernen</translation>
    </message>
    <message>
        <source>Unfinished note</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Unfertige Notiz</translation>
    </message>
    <message>
        <source>New note</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Save the note</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Anheften oder lösen</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Frühere Versionen</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>No note found. Try fewer words.</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Keine Notiz gefunden. Versuchen Sie es mit weniger Wörtern.</translation>
    </message>
    <message>
        <source>Notes are for you alone: what you saw, what you wonder, what to ask next time.
Nobody else can ever read them.</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Notizen sind für Sie allein: was Sie gesehen haben, was Sie beschäftigt, was Sie nächstes Mal fragen.
Niemand sonst kann sie je lesen.</translation>
    </message>
    <message>
        <source>Write the first note</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Erste Notiz schreiben</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Unfinished note: go on writing</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Unfertige Notiz: weiterschreiben</translation>
    </message>
</context>
<context>
    <name>Observations</name>
    <message>
        <source>Running</source>
        <extracomment>mentorapp/ui/screens/observations/model.py</extracomment>
        <translation type="unfinished">Läuft</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>mentorapp/ui/screens/observations/model.py</extracomment>
        <translation type="unfinished">Geplant</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>mentorapp/ui/screens/observations/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n moments</source>
        <extracomment>mentorapp/ui/screens/observations/model.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObservationsPage</name>
    <message>
        <source>Observations</source>
        <extracomment>mentorapp/ui/screens/observations/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observe a lesson</source>
        <extracomment>mentorapp/ui/screens/observations/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, class, subject, focus</source>
        <extracomment>mentorapp/ui/screens/observations/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which to show</source>
        <extracomment>mentorapp/ui/screens/observations/page.py</extracomment>
        <translation type="unfinished">Was angezeigt wird</translation>
    </message>
    <message>
        <source>Nothing here. Try fewer letters, or show others.</source>
        <extracomment>mentorapp/ui/screens/observations/page.py</extracomment>
        <translation type="unfinished">Hier ist nichts. Versuchen Sie es mit weniger Buchstaben oder zeigen Sie andere an.</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <extracomment>mentorapp/ui/screens/observations/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here are the lessons you have watched. What you write or press in one is kept at once, and each moment stays where it was on the clock.</source>
        <extracomment>mentorapp/ui/screens/observations/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>mentorapp/ui/screens/observations/page.py</extracomment>
        <translation type="unfinished">Alle</translation>
    </message>
    <message>
        <source>To come</source>
        <extracomment>mentorapp/ui/screens/observations/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>mentorapp/ui/screens/observations/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeStep</name>
    <message>
        <source>Every row</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Come in</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Cannot come in</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Rows to list</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>Angezeigte Zeilen</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Press Space on a row to bring it in or leave it out.</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>Mit der Leertaste übernehmen Sie eine Zeile oder lassen sie aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot come in</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>
            <numerusform>%n nicht möglich</numerusform>
            <numerusform>%n nicht möglich</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person comes in</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>1 Person wird übernommen</translation>
    </message>
    <message numerus="yes">
        <source>%n people come in</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>
            <numerusform>%n Person wird übernommen</numerusform>
            <numerusform>%n Personen werden übernommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overlap</name>
    <message>
        <source>This is your protected time</source>
        <extracomment>mentorapp/ui/overlap.py</extracomment>
        <translation>Das ist Ihre geschützte Zeit</translation>
    </message>
    <message>
        <source>You keep {0} free: {1}. Put the meeting here anyway?</source>
        <extracomment>mentorapp/ui/overlap.py</extracomment>
        <translation>Sie halten {0} frei: {1}. Das Treffen trotzdem hierhin legen?</translation>
    </message>
    <message>
        <source>This overlaps something else</source>
        <extracomment>mentorapp/ui/overlap.py</extracomment>
        <translation>Das überschneidet sich mit etwas</translation>
    </message>
    <message>
        <source>At that time there is already: {0}. Put the meeting here anyway?</source>
        <extracomment>mentorapp/ui/overlap.py</extracomment>
        <translation>Zu dieser Zeit gibt es schon: {0}. Das Treffen trotzdem hierhin legen?</translation>
    </message>
    <message>
        <source>Put it here anyway</source>
        <extracomment>mentorapp/ui/overlap.py</extracomment>
        <translation>Trotzdem hierhin legen</translation>
    </message>
</context>
<context>
    <name>OwnPanel</name>
    <message>
        <source>New passphrase</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Neue Passphrase</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <extracomment>mentorapp/ui/shell/page.py</extracomment>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Four or five words that do not belong together are a good beginning.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Vier oder fünf Wörter, die nicht zusammengehören, sind ein guter Anfang.</translation>
    </message>
    <message>
        <source>This is on the lists that attackers try first.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Das steht auf den Listen, die Angreifer zuerst ausprobieren.</translation>
    </message>
    <message>
        <source>Names are guessed early. Add words that have nothing to do with you.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Namen werden früh erraten. Ergänzen Sie Wörter, die nichts mit Ihnen zu tun haben.</translation>
    </message>
    <message>
        <source>Keys that lie side by side are guessed early. Use words instead.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Tasten, die nebeneinanderliegen, werden früh erraten. Nehmen Sie lieber Wörter.</translation>
    </message>
    <message>
        <source>Repeating something adds little. Add different words.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Wiederholungen bringen wenig. Ergänzen Sie andere Wörter.</translation>
    </message>
    <message>
        <source>Sequences such as abc or 4567 add little. Add different words.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Folgen wie abc oder 4567 bringen wenig. Ergänzen Sie andere Wörter.</translation>
    </message>
    <message>
        <source>Dates and years are guessed early. Add different words.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Daten und Jahreszahlen werden früh erraten. Ergänzen Sie andere Wörter.</translation>
    </message>
    <message>
        <source>Add another word or two that do not belong to the rest.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Ergänzen Sie noch ein oder zwei Wörter, die nicht zum Rest passen.</translation>
    </message>
    <message>
        <source>This will hold.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Das hält.</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Hide what I type</source>
        <extracomment>mentorapp/ui/widgets/fields.py</extracomment>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <extracomment>mentorapp/ui/widgets/fields.py</extracomment>
        <translation>Eingabe zeigen</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>The words that open it</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Die Wörter, die ihn öffnen</translation>
    </message>
    <message>
        <source>Nobody else knows your passphrase, and nobody can look it up. Six random words are easy to keep in mind and too many to guess.</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Niemand sonst kennt Ihre Passphrase, und niemand kann sie nachschlagen. Sechs Zufallswörter merkt man sich leicht, und sie sind kaum zu erraten.</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Tresor anlegen</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py, mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Neue Passphrase wählen</translation>
    </message>
    <message>
        <source>The code fits. From now on the vault opens with the passphrase that you choose here.</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Der Code passt. Von nun an öffnet sich der Tresor mit der Passphrase, die Sie hier wählen.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Tresor öffnen</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Nothing chosen yet</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Noch nichts gewählt</translation>
    </message>
</context>
<context>
    <name>PeopleChoice</name>
    <message>
        <source>With whom</source>
        <extracomment>mentorapp/ui/screens/meeting/people.py</extracomment>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>A name; Enter adds another</source>
        <extracomment>mentorapp/ui/screens/meeting/people.py</extracomment>
        <translation>Ein Name; mit der Eingabetaste noch einer</translation>
    </message>
    <message>
        <source>Take {0} out</source>
        <extracomment>mentorapp/ui/screens/meeting/people.py</extracomment>
        <translation>{0} herausnehmen</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>What to see of this person</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Was von dieser Person zu sehen ist</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Zur Person</translation>
    </message>
    <message>
        <source>Nothing written yet. Begin with what you noticed first.</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Noch nichts geschrieben. Beginnen Sie mit dem, was Ihnen zuerst aufgefallen ist.</translation>
    </message>
    <message>
        <source>In their own words</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>At a glance</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>nie</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Last note</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Letzte Notiz</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Subjects</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Fächer</translation>
    </message>
    <message>
        <source>Grades</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Klassenstufen</translation>
    </message>
    <message>
        <source>School</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Schule</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Noch nicht geschrieben</translation>
    </message>
    <message>
        <source>Ask them how they would describe themselves as a teacher.</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Fragen Sie, wie sich die Person selbst als Lehrkraft beschreiben würde.</translation>
    </message>
</context>
<context>
    <name>PhrasePanel</name>
    <message>
        <source>Write them on paper and keep it at home until you know them.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Schreiben Sie sie auf Papier und bewahren Sie es zu Hause auf, bis Sie sie auswendig können.</translation>
    </message>
    <message>
        <source>Six other words</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Sechs andere Wörter</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>Picture: {0}</source>
        <extracomment>mentorapp/ui/attachments/viewer.py</extracomment>
        <translation>Bild: {0}</translation>
    </message>
    <message>
        <source>{0} × {1} dots</source>
        <extracomment>mentorapp/ui/attachments/viewer.py</extracomment>
        <translation>{0} × {1} Bildpunkte</translation>
    </message>
    <message>
        <source>Farther</source>
        <extracomment>mentorapp/ui/attachments/viewer.py</extracomment>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>Nearer</source>
        <extracomment>mentorapp/ui/attachments/viewer.py</extracomment>
        <translation>Näher heran</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <extracomment>mentorapp/ui/attachments/viewer.py</extracomment>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>mentorapp/ui/attachments/viewer.py</extracomment>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>mentorapp/ui/attachments/viewer.py</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PlanMeetingDialog</name>
    <message>
        <source>Change the meeting</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Treffen ändern</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Treffen planen</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Plan it</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Planen</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Wie ist es gelaufen?</translation>
    </message>
    <message>
        <source>From last time</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Vom letzten Mal</translation>
    </message>
    <message>
        <source>Nothing is open with them, and nothing was recorded last time.</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Es ist nichts offen, und beim letzten Mal wurde nichts festgehalten.</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What it is about; may stay empty</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Worum es geht; darf leer bleiben</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Agenda</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>With whom</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>Add what is open with them</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Offenes hinzufügen</translation>
    </message>
    <message>
        <source>Write a time such as 15:30.</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Schreiben Sie eine Uhrzeit wie 15:30.</translation>
    </message>
    <message>
        <source>Write a number of minutes.</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Schreiben Sie eine Anzahl Minuten.</translation>
    </message>
    <message>
        <source>Nobody here has this name. Choose one from the list, or empty the line.</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Niemand hier heißt so. Wählen Sie einen Namen aus der Liste oder leeren Sie die Zeile.</translation>
    </message>
    <message>
        <source>The meeting is changed.</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Das Treffen ist geändert.</translation>
    </message>
    <message>
        <source>Planned for {0}.</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Geplant für {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings planned.</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>
            <numerusform>%n Treffen geplant.</numerusform>
            <numerusform>%n Treffen geplant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <source>From the library</source>
        <extracomment>mentorapp/ui/library_insert.py</extracomment>
        <translation>Aus der Bibliothek</translation>
    </message>
    <message>
        <source>The library has nothing for this place yet.</source>
        <extracomment>mentorapp/ui/library_insert.py</extracomment>
        <translation>Für diese Stelle hat die Bibliothek noch nichts.</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <extracomment>mentorapp/ui/library_insert.py</extracomment>
        <translation>{0}, {1} von {2}</translation>
    </message>
</context>
<context>
    <name>PrivatePaper</name>
    <message>
        <source>Private note</source>
        <extracomment>mentorapp/ui/screens/meeting/papers.py</extracomment>
        <translation>Private Notiz</translation>
    </message>
    <message>
        <source>What is for you alone. Nobody else ever reads it.</source>
        <extracomment>mentorapp/ui/screens/meeting/papers.py</extracomment>
        <translation>Was nur für Sie ist. Niemand sonst liest es je.</translation>
    </message>
    <message>
        <source>The private note is removed.</source>
        <extracomment>mentorapp/ui/screens/meeting/papers.py</extracomment>
        <translation>Die private Notiz ist entfernt.</translation>
    </message>
</context>
<context>
    <name>ProtectedForm</name>
    <message>
        <source>Change protected time</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Geschützte Zeit ändern</translation>
    </message>
    <message>
        <source>Protect some time</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Zeit schützen</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Give this time free</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Diese Zeit freigeben</translation>
    </message>
    <message>
        <source>What for</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Preparation, writing, a walk</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Vorbereiten, schreiben, spazieren gehen</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Empty: from now on</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Leer: ab jetzt</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Empty: for good</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Leer: für immer</translation>
    </message>
    <message>
        <source>Write a time such as {0}.</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Schreiben Sie eine Uhrzeit wie {0}.</translation>
    </message>
    <message>
        <source>Write a day such as 7 September 2026 or 2026-09-07.</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Schreiben Sie ein Datum wie 7. September 2026 oder 2026-09-07.</translation>
    </message>
    <message>
        <source>This time is free again</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Diese Zeit ist wieder frei</translation>
    </message>
</context>
<context>
    <name>ProtectedTimeDialog</name>
    <message>
        <source>Protected time</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Geschützte Zeit</translation>
    </message>
    <message>
        <source>Hours of each week that you keep free. You are asked before they are broken.</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Stunden jeder Woche, die Sie sich frei halten. Sie werden gefragt, bevor etwas hineinkommt.</translation>
    </message>
    <message>
        <source>Nothing is protected yet. An hour for your own preparation is a good beginning.</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Noch ist nichts geschützt. Eine Stunde für Ihre eigene Vorbereitung ist ein guter Anfang.</translation>
    </message>
    <message>
        <source>Protect some time</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Zeit schützen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ProveDialog</name>
    <message>
        <source>Confirm that it is you</source>
        <extracomment>mentorapp/ui/shell/prove.py</extracomment>
        <translation>Bestätigen Sie, dass Sie es sind</translation>
    </message>
    <message>
        <source>The file leaves the vault and is not encrypted. Type your passphrase to write it.</source>
        <extracomment>mentorapp/ui/shell/prove.py</extracomment>
        <translation>Die Datei verlässt den Tresor und ist nicht verschlüsselt. Geben Sie Ihre Passphrase ein, um sie zu schreiben.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>mentorapp/ui/shell/prove.py</extracomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Write the file</source>
        <extracomment>mentorapp/ui/shell/prove.py</extracomment>
        <translation>Datei schreiben</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <extracomment>mentorapp/ui/shell/prove.py</extracomment>
        <translation>Geben Sie Ihre Passphrase ein.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>mentorapp/ui/shell/prove.py</extracomment>
        <translation>Wird geprüft …</translation>
    </message>
</context>
<context>
    <name>QuickCapture</name>
    <message>
        <source>Quick note</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>Schnellnotiz</translation>
    </message>
    <message>
        <source>Here is what you began {0}.</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>Das haben Sie am {0} begonnen.</translation>
    </message>
    <message>
        <source>Nobody here has this name. Choose one from the list, or empty the line.</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>Niemand hier heißt so. Wählen Sie aus der Liste oder leeren Sie die Zeile.</translation>
    </message>
    <message>
        <source>Note about {0} saved.</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>Notiz über {0} gespeichert.</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py, mentorapp/ui/tour_stops.py</extracomment>
        <translation>Notiz gespeichert.</translation>
    </message>
    <message>
        <source>Your note</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>Write it down before it is gone. Only you can read this.</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>Schreiben Sie es auf, bevor es weg ist. Das können nur Sie lesen.</translation>
    </message>
    <message>
        <source>About whom</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>Über wen</translation>
    </message>
    <message>
        <source>About whom? Leave it empty to file it later</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>Über wen? Leer lassen und später zuordnen</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>Später</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Draft kept {0}</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>Entwurf gespeichert {0}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Not saved: {0}</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>Nicht gespeichert: {0}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Today</source>
        <extracomment>mentorapp/ui/shell/pages.py</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Mentees</source>
        <extracomment>mentorapp/ui/shell/pages.py</extracomment>
        <translation>Mentees</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>mentorapp/ui/shell/pages.py</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>mentorapp/ui/shell/pages.py</extracomment>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>mentorapp/ui/shell/pages.py</extracomment>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Caseload</source>
        <extracomment>mentorapp/ui/shell/pages.py</extracomment>
        <translation>Begleitungen</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>mentorapp/ui/shell/pages.py</extracomment>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>mentorapp/ui/shell/pages.py</extracomment>
        <translation>Begleitung</translation>
    </message>
    <message>
        <source>Meeting</source>
        <extracomment>mentorapp/ui/shell/pages.py</extracomment>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>mentorapp/ui/shell/pages.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>Your vault is ready</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Ihr Tresor ist bereit</translation>
    </message>
    <message>
        <source>How would you like to begin? The rest is one key away at any time.</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Womit möchten Sie beginnen? Alles andere ist jederzeit einen Tastendruck entfernt.</translation>
    </message>
    <message>
        <source>Look around</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Umsehen</translation>
    </message>
    <message>
        <source>Bring in a list of people</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Personenliste übernehmen</translation>
    </message>
    <message>
        <source>From a spreadsheet or a OneRoster file</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Aus einer Tabelle oder OneRoster-Datei</translation>
    </message>
    <message>
        <source>Add one person</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Eine Person hinzufügen</translation>
    </message>
    <message>
        <source>A name is enough</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Ein Name genügt</translation>
    </message>
</context>
<context>
    <name>RecordPaper</name>
    <message>
        <source>Shared record</source>
        <extracomment>mentorapp/ui/screens/meeting/papers.py</extracomment>
        <translation>Gemeinsames Protokoll</translation>
    </message>
    <message>
        <source>What you spoke of and agreed. They may read it too.</source>
        <extracomment>mentorapp/ui/screens/meeting/papers.py</extracomment>
        <translation>Was Sie besprochen und vereinbart haben. Auch Ihr Gegenüber darf es lesen.</translation>
    </message>
</context>
<context>
    <name>Recovered</name>
    <message>
        <source>Save it</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>You had deleted all the words of this note</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>Sie hatten den ganzen Text dieser Notiz gelöscht</translation>
    </message>
    <message>
        <source>Recovered what you had typed</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>Ihr ungesicherter Text ist wieder da</translation>
    </message>
    <message>
        <source>Bring the words back</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>Text zurückholen</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Recovery code</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Notfallcode</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Opening…</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Your MentorApp recovery code</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>Ihr Notfallcode für MentorApp</translation>
    </message>
    <message>
        <source>For the vault “{vault}”, made on {date}</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>Für den Tresor „{vault}“, angelegt am {date}</translation>
    </message>
    <message>
        <source>Compare each group with the screen, then tick it off. There is no letter O, I, L or U in it.</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>Vergleichen Sie jede Gruppe mit dem Bildschirm und haken Sie sie ab. Die Buchstaben O, I, L und U kommen nicht vor.</translation>
    </message>
    <message>
        <source>The same code</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>Derselbe Code</translation>
    </message>
    <message>
        <source>What this is</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>Was das ist</translation>
    </message>
    <message>
        <source>This code is a second key to your vault. If you forget your passphrase, it is the only way back to your notes. Nobody else has a copy, and nobody can make a new one for you.</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>Dieser Code ist ein zweiter Schlüssel zu Ihrem Tresor. Wenn Sie Ihre Passphrase vergessen, führt nur er zurück zu Ihren Notizen. Niemand sonst hat eine Kopie, und niemand kann Ihnen einen neuen ausstellen.</translation>
    </message>
    <message>
        <source>What it opens</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>Was er öffnet</translation>
    </message>
    <message>
        <source>Everything in this vault and in its backups, also your private notes. Whoever holds this sheet and your computer or a backup can read all of it.</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>Alles in diesem Tresor und seinen Sicherungen, auch Ihre privaten Notizen. Wer dieses Blatt und dazu Ihren Computer oder eine Sicherung hat, kann alles lesen.</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>Wo Sie ihn aufbewahren</translation>
    </message>
    <message>
        <source>On paper, away from the computer: in a locked drawer at home, a safe or a sealed envelope with someone you trust. Do not photograph it, and do not keep it in the same bag as the laptop.</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>Auf Papier, getrennt vom Computer: zu Hause in einer verschlossenen Schublade, in einem Safe oder in einem versiegelten Umschlag bei einer Person Ihres Vertrauens. Fotografieren Sie das Blatt nicht und tragen Sie es nicht in derselben Tasche wie den Laptop.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>Wie Sie ihn verwenden</translation>
    </message>
    <message>
        <source>Open MentorApp, choose “Use the recovery code” and type it. Small letters and missing dashes do not matter. Then choose a new passphrase. If this sheet is lost or seen by others, make a new code in the settings: this one then no longer opens the vault. Backups made before keep the old code.</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>Öffnen Sie MentorApp, wählen Sie „Notfallcode verwenden“ und geben Sie ihn ein. Kleinbuchstaben und fehlende Striche stören nicht. Wählen Sie dann eine neue Passphrase. Geht dieses Blatt verloren oder sehen es andere, legen Sie in den Einstellungen einen neuen Code an: Dieser hier öffnet den Tresor dann nicht mehr. Frühere Sicherungen behalten den alten Code.</translation>
    </message>
    <message>
        <source>I keep this sheet here:</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>Hier bewahre ich dieses Blatt auf:</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <extracomment>mentorapp/ui/screens/recovery/sheet.py</extracomment>
        <translation>Notfallblatt</translation>
    </message>
    <message>
        <source>MentorApp recovery sheet</source>
        <extracomment>mentorapp/ui/screens/recovery/sheet.py</extracomment>
        <translation>MentorApp Notfallblatt</translation>
    </message>
    <message>
        <source>Vault: {0}</source>
        <extracomment>mentorapp/ui/screens/recovery/sheet.py</extracomment>
        <translation>Tresor: {0}</translation>
    </message>
    <message>
        <source>Made on {0}</source>
        <extracomment>mentorapp/ui/screens/recovery/sheet.py</extracomment>
        <translation>Angelegt am {0}</translation>
    </message>
    <message>
        <source>Whoever has this code can open the vault. Keep the sheet where you keep important papers, away from the computer.</source>
        <extracomment>mentorapp/ui/screens/recovery/sheet.py</extracomment>
        <translation>Wer diesen Code hat, kann den Tresor öffnen. Bewahren Sie das Blatt bei Ihren wichtigen Papieren auf, getrennt vom Computer.</translation>
    </message>
    <message>
        <source>If you forget your passphrase: open MentorApp, choose “Use the recovery code” and type the code. Small letters, O for 0 and missing dashes do not matter.</source>
        <extracomment>mentorapp/ui/screens/recovery/sheet.py</extracomment>
        <translation>Wenn Sie Ihre Passphrase vergessen: Öffnen Sie MentorApp, wählen Sie „Notfallcode verwenden“ und geben Sie den Code ein. Kleinbuchstaben, O statt 0 und fehlende Striche stören nicht.</translation>
    </message>
</context>
<context>
    <name>ReminderRow</name>
    <message>
        <source>Open</source>
        <extracomment>mentorapp/ui/screens/today/reminders.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>mentorapp/ui/screens/today/reminders.py</extracomment>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>mentorapp/ui/screens/today/reminders.py</extracomment>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>RemindersBlock</name>
    <message>
        <source>Done</source>
        <extracomment>mentorapp/ui/screens/today/reminders.py</extracomment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>mentorapp/ui/screens/today/reminders.py</extracomment>
        <translation>Weglegen</translation>
    </message>
</context>
<context>
    <name>RepeatChoice</name>
    <message>
        <source>Repeat</source>
        <extracomment>mentorapp/ui/screens/meeting/repeat.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <extracomment>mentorapp/ui/screens/meeting/repeat.py</extracomment>
        <translation>Keine Wiederholung</translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <extracomment>mentorapp/ui/screens/meeting/repeat.py</extracomment>
        <translation>
            <numerusform>Jede Woche</numerusform>
            <numerusform>Alle %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Each month, on the same weekday</source>
        <extracomment>mentorapp/ui/screens/meeting/repeat.py</extracomment>
        <translation>Jeden Monat am gleichen Wochentag</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>mentorapp/ui/screens/meeting/repeat.py</extracomment>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Wird wiederhergestellt …</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Backup</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>New folder</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>An absent or empty folder. A vault that is open is never written over.</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Ein neuer oder leerer Ordner. Ein geöffneter Tresor wird nie überschrieben.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Notfallcode</translation>
    </message>
    <message>
        <source>What opens the backup</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Was die Sicherung öffnet</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Die Sicherung wird gelesen …</translation>
    </message>
    <message>
        <source>Choose the backup first.</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Wählen Sie zuerst die Sicherung.</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Wählen Sie zuerst einen Ordner.</translation>
    </message>
    <message>
        <source>Type what opened the vault on the day of the backup.</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Geben Sie ein, was den Tresor am Tag der Sicherung geöffnet hat.</translation>
    </message>
    <message>
        <source>Backups (*.mentorbackup)</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Sicherungen (*.mentorbackup)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Choose where the vault will be</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Ort für den Tresor wählen</translation>
    </message>
</context>
<context>
    <name>RestoreStep</name>
    <message>
        <source>Restore a backup</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>The backup is checked from the first byte to the last before anything is put in place.</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Die Sicherung wird vom ersten bis zum letzten Byte geprüft, bevor etwas an seinen Platz kommt.</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Wird wiederhergestellt …</translation>
    </message>
    <message>
        <source>Opening…</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Rows that did not come in</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>Nicht übernommene Zeilen</translation>
    </message>
    <message>
        <source>1 person brought in</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>1 Person übernommen</translation>
    </message>
    <message numerus="yes">
        <source>%n people brought in</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>
            <numerusform>%n Person übernommen</numerusform>
            <numerusform>%n Personen übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone in the file is here now. You can undo this in one step.</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>Alle aus der Datei sind jetzt hier. Sie können das in einem Schritt rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the file did not come in:</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>
            <numerusform>%n Zeile der Datei wurde nicht übernommen:</numerusform>
            <numerusform>%n Zeilen der Datei wurden nicht übernommen:</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row of the file did not come in:</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>1 Zeile der Datei wurde nicht übernommen:</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>Name</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Preferred first name</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Subjects</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Fächer</translation>
    </message>
    <message>
        <source>Grades</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Klassenstufen</translation>
    </message>
    <message>
        <source>School</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Schule</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Started on</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>In their own words</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>All languages (UTF-8)</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Alle Sprachen (UTF-8)</translation>
    </message>
    <message>
        <source>All languages (UTF-16)</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Alle Sprachen (UTF-16)</translation>
    </message>
    <message>
        <source>All languages (UTF-32)</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Alle Sprachen (UTF-32)</translation>
    </message>
    <message>
        <source>Western European (Windows)</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Westeuropäisch (Windows)</translation>
    </message>
    <message>
        <source>Western European (old Mac)</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Westeuropäisch (alter Mac)</translation>
    </message>
    <message>
        <source>Central European</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Mitteleuropäisch</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Chinesisch, vereinfacht</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Chinesisch, traditionell</translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Koreanisch</translation>
    </message>
</context>
<context>
    <name>RosterImportDialog</name>
    <message>
        <source>Bring in a list of people</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Personenliste übernehmen</translation>
    </message>
    <message>
        <source>Choose a list of the people you support: a CSV file, an Excel workbook (.xlsx) or a OneRoster file from your school&apos;s system.</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Wählen Sie eine Liste der Personen, die Sie begleiten: eine CSV-Datei, eine Excel-Mappe (.xlsx) oder eine OneRoster-Datei aus dem System Ihrer Schule.</translation>
    </message>
    <message>
        <source>You will see how each row is read and what would happen to it. Nothing comes in before you say so, and you can undo it in one step. The file stays as it is.</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Sie sehen, wie jede Zeile gelesen wird und was mit ihr geschehen würde. Nichts wird übernommen, bevor Sie zustimmen, und Sie können es in einem Schritt rückgängig machen. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>See what would happen</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Ergebnis ansehen</translation>
    </message>
    <message>
        <source>Another file</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Bring in 1 person</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>1 Person übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n people</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>
            <numerusform>%n Person übernehmen</numerusform>
            <numerusform>%n Personen übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone. Nobody was brought in.</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Rückgängig gemacht. Niemand wurde übernommen.</translation>
    </message>
    <message>
        <source>Lists of people</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Personenlisten</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Liste wählen</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>Comparing with the people who are here…</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Vergleich mit den vorhandenen Personen …</translation>
    </message>
    <message>
        <source>Bringing in people…</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Personen werden übernommen …</translation>
    </message>
    <message>
        <source>Stopped. Nobody was brought in.</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Abgebrochen. Niemand wurde übernommen.</translation>
    </message>
</context>
<context>
    <name>RosterRows</name>
    <message>
        <source>Row {0}</source>
        <extracomment>mentorapp/ui/screens/roster_import/model.py</extracomment>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <source>Cannot come in</source>
        <extracomment>mentorapp/ui/screens/roster_import/model.py</extracomment>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>mentorapp/ui/screens/roster_import/model.py</extracomment>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Comes in</source>
        <extracomment>mentorapp/ui/screens/roster_import/model.py</extracomment>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Row {0}: {1}. {2}. {3}</source>
        <extracomment>mentorapp/ui/screens/roster_import/model.py</extracomment>
        <translation>Zeile {0}: {1}. {2}. {3}</translation>
    </message>
    <message>
        <source>Only the name is given.</source>
        <extracomment>mentorapp/ui/screens/roster_import/model.py</extracomment>
        <translation>Nur der Name ist angegeben.</translation>
    </message>
</context>
<context>
    <name>SaveCopy</name>
    <message>
        <source>The copy is not encrypted: whoever can open its folder can read it. In the vault it stays as it is.</source>
        <extracomment>mentorapp/ui/attachments/saving.py</extracomment>
        <translation>Die Kopie ist nicht verschlüsselt: Wer ihren Ordner öffnen kann, kann sie lesen. Im Tresor bleibt alles, wie es ist.</translation>
    </message>
    <message>
        <source>MentorApp shows pictures only. To read this, open a copy elsewhere. {0}</source>
        <extracomment>mentorapp/ui/attachments/saving.py</extracomment>
        <translation>MentorApp zeigt nur Bilder. Um dies zu lesen, öffnen Sie eine Kopie anderswo. {0}</translation>
    </message>
    <message>
        <source>Save a copy outside the vault?</source>
        <extracomment>mentorapp/ui/attachments/saving.py</extracomment>
        <translation>Eine Kopie außerhalb des Tresors speichern?</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <extracomment>mentorapp/ui/attachments/saving.py</extracomment>
        <translation>Ort wählen …</translation>
    </message>
    <message>
        <source>This kind of file ({0})</source>
        <extracomment>mentorapp/ui/attachments/saving.py</extracomment>
        <translation>Diese Art von Datei ({0})</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <extracomment>mentorapp/ui/attachments/saving.py</extracomment>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Copy saved as {0}</source>
        <extracomment>mentorapp/ui/attachments/saving.py</extracomment>
        <translation>Kopie als {0} gespeichert</translation>
    </message>
</context>
<context>
    <name>SavedIndicator</name>
    <message>
        <source>All saved {0}</source>
        <extracomment>mentorapp/ui/widgets/saved_indicator.py</extracomment>
        <translation>Alles gespeichert {0}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>mentorapp/ui/widgets/saved_indicator.py</extracomment>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Draft kept {0}</source>
        <extracomment>mentorapp/ui/widgets/saved_indicator.py</extracomment>
        <translation>Entwurf gespeichert {0}</translation>
    </message>
    <message>
        <source>Not saved: {0}</source>
        <extracomment>mentorapp/ui/widgets/saved_indicator.py</extracomment>
        <translation>Nicht gespeichert: {0}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>mentorapp/ui/widgets/saved_indicator.py</extracomment>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>ScopeRow</name>
    <message>
        <source>Renew</source>
        <extracomment>mentorapp/ui/screens/engagement/consent.py</extracomment>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>mentorapp/ui/screens/engagement/consent.py</extracomment>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>mentorapp/ui/screens/engagement/consent.py</extracomment>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}</source>
        <extracomment>mentorapp/ui/screens/engagement/consent.py</extracomment>
        <translation>{0}: {1}, {2}</translation>
    </message>
</context>
<context>
    <name>ScriptLine</name>
    <message>
        <source>Line of script</source>
        <extracomment>mentorapp/ui/screens/live/line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said or done</source>
        <extracomment>mentorapp/ui/screens/live/line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>mentorapp/ui/screens/live/line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stamp</source>
        <extracomment>mentorapp/ui/screens/live/line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <extracomment>mentorapp/ui/screens/live/line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScriptList</name>
    <message>
        <source>What was recorded</source>
        <extracomment>mentorapp/ui/screens/live/script.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecuritySection</name>
    <message>
        <source>Lock after</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>One minute</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Locking</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock when nobody is here</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Sperren, wenn niemand da ist</translation>
    </message>
    <message>
        <source>Also when the screen locks or the computer sleeps. What you were writing is kept.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Auch wenn der Bildschirm gesperrt wird oder der Computer ruht. Was Sie gerade schreiben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>One key, from anywhere.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Ein Tastendruck, von überall.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Neuen Code anlegen</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Notfallcode</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The words that open the vault. Nobody can look them up.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Die Wörter, die den Tresor öffnen. Niemand kann sie nachschlagen.</translation>
    </message>
    <message>
        <source>It was never typed back, so nobody knows whether it is on paper. Make a new one.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Er wurde nie zur Probe eingegeben; ob er auf Papier steht, ist ungewiss. Legen Sie einen neuen an.</translation>
    </message>
    <message>
        <source>The other way in. A new code replaces it, and a sheet can be printed then.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Der andere Zugang. Ein neuer Code ersetzt ihn; dann lässt sich auch ein Blatt drucken.</translation>
    </message>
    <message>
        <source>Saved in the vault.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Im Tresor gespeichert.</translation>
    </message>
    <message>
        <source>The new passphrase opens the vault from now on.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Von nun an öffnet die neue Passphrase den Tresor.</translation>
    </message>
    <message>
        <source>There is a new recovery code. Destroy the old sheet.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Es gibt einen neuen Notfallcode. Vernichten Sie das alte Blatt.</translation>
    </message>
    <message>
        <source>What is protected</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Was geschützt ist</translation>
    </message>
    <message>
        <source>Protected</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Not protected</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Nicht geschützt</translation>
    </message>
    <message>
        <source>A lost or stolen laptop, disk or backup: everything in it is encrypted.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Verlust oder Diebstahl von Laptop, Datenträger oder Sicherung: Alles darin ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Somebody at your unlocked laptop, once the vault has locked.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Fremde an Ihrem entsperrten Laptop, sobald der Tresor gesperrt ist.</translation>
    </message>
    <message>
        <source>Other programs that look into this one, and what is left in memory after locking.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Andere Programme, die in dieses hineinsehen, und was nach dem Sperren im Arbeitsspeicher bleibt.</translation>
    </message>
    <message>
        <source>The network: MentorApp never uses it.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Das Netz: MentorApp benutzt es nie.</translation>
    </message>
    <message>
        <source>A computer that others control: whoever can record your keys can read along.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Ein Computer unter fremder Kontrolle: Wer Ihre Tasten aufzeichnen kann, liest mit.</translation>
    </message>
    <message>
        <source>What the system writes to disk when it sleeps. Turn on the encryption of the disk.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Was das System im Ruhezustand auf die Festplatte schreibt. Schalten Sie die Festplattenverschlüsselung ein.</translation>
    </message>
    <message>
        <source>Pictures of the screen, and files that you save outside the vault.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Bildschirmfotos und Dateien, die Sie außerhalb des Tresors speichern.</translation>
    </message>
    <message>
        <source>A forgotten passphrase without the recovery sheet. Nobody can help then.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Eine vergessene Passphrase ohne das Notfallblatt. Dann kann niemand helfen.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Some words are not saved</source>
        <extracomment>mentorapp/ui/shell/session.py</extracomment>
        <translation>Ein Teil Ihres Textes ist nicht gespeichert</translation>
    </message>
    <message>
        <source>The vault could not take what you typed last. Copy it elsewhere first, or it will be lost.</source>
        <extracomment>mentorapp/ui/shell/session.py</extracomment>
        <translation>Der Tresor konnte Ihre letzten Eingaben nicht aufnehmen. Kopieren Sie sie zuerst an einen anderen Ort, sonst gehen sie verloren.</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <extracomment>mentorapp/ui/shell/session.py</extracomment>
        <translation>Ohne diesen Text gehen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Every change is saved at once.</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>Jede Änderung wird sofort gespeichert.</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>Bereiche der Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Your week</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>Ihre Woche</translation>
    </message>
    <message>
        <source>Security</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Vault</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Check everything</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>Alles prüfen</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>Passphrase ändern</translation>
    </message>
</context>
<context>
    <name>SettleDialog</name>
    <message>
        <source>How did it go?</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>Wie ist es gelaufen?</translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>One line is enough, or nothing. They may read it too.</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>Eine Zeile genügt, oder nichts. Auch Ihr Gegenüber darf es lesen.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Let it go</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>Fallen lassen</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Next step done.</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>Nächster Schritt erledigt.</translation>
    </message>
    <message>
        <source>Next step let go.</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>Nächster Schritt fallen gelassen.</translation>
    </message>
</context>
<context>
    <name>ShowCode</name>
    <message>
        <source>Your recovery code</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>Ihr Notfallcode</translation>
    </message>
    <message>
        <source>If you ever forget the passphrase, this code is the only other way in. It is shown once: print it, save it, or copy it by hand, and keep it away from this computer.</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>Wenn Sie die Passphrase je vergessen, ist dieser Code der einzige andere Zugang. Er wird nur einmal gezeigt: Drucken, speichern oder schreiben Sie ihn ab und bewahren Sie ihn getrennt von diesem Computer auf.</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>Ich habe ihn auf Papier</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Instruments</source>
        <extracomment>mentorapp/ui/screens/live/side.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>Drawn signature</source>
        <extracomment>mentorapp/ui/widgets/signature_pad.py</extracomment>
        <translation>Gezeichnete Unterschrift</translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>mentorapp/ui/widgets/signature_pad.py</extracomment>
        <translation>Leer</translation>
    </message>
    <message numerus="yes">
        <source>%n strokes drawn</source>
        <extracomment>mentorapp/ui/widgets/signature_pad.py</extracomment>
        <translation>
            <numerusform>%n Strich gezeichnet</numerusform>
            <numerusform>%n Striche gezeichnet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Signature, drawn with mouse, finger or pen</source>
        <extracomment>mentorapp/ui/widgets/signature_pad.py</extracomment>
        <translation>Unterschrift, mit Maus, Finger oder Stift gezeichnet</translation>
    </message>
    <message>
        <source>You may leave it out: your typed name is enough.</source>
        <extracomment>mentorapp/ui/widgets/signature_pad.py</extracomment>
        <translation>Sie dürfen sie weglassen: Ihr eingetippter Name genügt.</translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <extracomment>mentorapp/ui/widgets/signature_pad.py</extracomment>
        <translation>Strich zurücknehmen</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>mentorapp/ui/widgets/signature_pad.py</extracomment>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>SigningDialog</name>
    <message>
        <source>Sign the agreement</source>
        <extracomment>mentorapp/ui/screens/engagement/signing.py</extracomment>
        <translation>Vereinbarung unterschreiben</translation>
    </message>
    <message>
        <source>The text that you sign</source>
        <extracomment>mentorapp/ui/screens/engagement/signing.py</extracomment>
        <translation>Der Text, den Sie unterschreiben</translation>
    </message>
    <message>
        <source>Sign</source>
        <extracomment>mentorapp/ui/screens/engagement/signing.py</extracomment>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>mentorapp/ui/screens/engagement/signing.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Type your name: it is your signature.</source>
        <extracomment>mentorapp/ui/screens/engagement/signing.py</extracomment>
        <translation>Tippen Sie Ihren Namen ein: Er ist Ihre Unterschrift.</translation>
    </message>
    <message>
        <source>Who signs now</source>
        <extracomment>mentorapp/ui/screens/engagement/signing.py</extracomment>
        <translation>Wer jetzt unterschreibt</translation>
    </message>
    <message>
        <source>Name, typed</source>
        <extracomment>mentorapp/ui/screens/engagement/signing.py</extracomment>
        <translation>Name, eingetippt</translation>
    </message>
    <message>
        <source>Your typed name is your signature.</source>
        <extracomment>mentorapp/ui/screens/engagement/signing.py</extracomment>
        <translation>Ihr eingetippter Name ist Ihre Unterschrift.</translation>
    </message>
    <message>
        <source>You, the mentor</source>
        <extracomment>mentorapp/ui/screens/engagement/signing.py</extracomment>
        <translation>Sie, als Mentorin oder Mentor</translation>
    </message>
    <message>
        <source>Signed so far: {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/signing.py</extracomment>
        <translation>Bisher unterschrieben: {0}</translation>
    </message>
</context>
<context>
    <name>SkippableStep</name>
    <message>
        <source>Not now</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Go on without a recovery code?</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>Ohne Notfallcode fortfahren?</translation>
    </message>
    <message>
        <source>If you forget your passphrase then, nobody can open your notes again: not you, and not the makers of MentorApp. You will be asked again the next time you unlock.</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>Wenn Sie Ihre Passphrase dann vergessen, kann niemand Ihre Notizen wieder öffnen: weder Sie noch die Menschen hinter MentorApp. Beim nächsten Entsperren werden Sie noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>Ohne ihn fortfahren</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>State of this note</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>Stand dieser Notiz</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>Noch nichts zu speichern</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>Gespeichert {0}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Draft kept {0}</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>Entwurf gespeichert {0}</translation>
    </message>
    <message>
        <source>A draft, not in the note yet</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>Ein Entwurf, noch nicht in der Notiz</translation>
    </message>
    <message>
        <source>A note without words is not saved. It stays a draft; the note keeps its text.</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>Eine Notiz ohne Text wird nicht gespeichert. Sie bleibt ein Entwurf; die Notiz behält ihren Text.</translation>
    </message>
    <message>
        <source>Not saved: {0} What you typed stays here.</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>Nicht gespeichert: {0} Was Sie geschrieben haben, bleibt hier.</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Back</source>
        <extracomment>mentorapp/ui/screens/recovery/step.py</extracomment>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Change the next step</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>Nächsten Schritt ändern</translation>
    </message>
    <message>
        <source>New next step</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>Neuer nächster Schritt</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Next step</source>
        <extracomment>mentorapp/ui/steps/form.py</extracomment>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>One small thing, to be done soon</source>
        <extracomment>mentorapp/ui/steps/form.py</extracomment>
        <translation>Eine kleine Sache, bald zu tun</translation>
    </message>
    <message>
        <source>With whom</source>
        <extracomment>mentorapp/ui/steps/form.py</extracomment>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>Whose</source>
        <extracomment>mentorapp/ui/steps/form.py</extracomment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>mentorapp/ui/steps/form.py</extracomment>
        <translation>Die andere Person</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>mentorapp/ui/steps/form.py</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>By when</source>
        <extracomment>mentorapp/ui/steps/form.py</extracomment>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Check back</source>
        <extracomment>mentorapp/ui/steps/form.py</extracomment>
        <translation>Nachfragen</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <extracomment>mentorapp/ui/screens/recovery/step.py</extracomment>
        <translation>Schritt {0} von {1}: {2}</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>mentorapp/ui/steps/looks.py</extracomment>
        <translation>für Sie</translation>
    </message>
    <message>
        <source>theirs</source>
        <extracomment>mentorapp/ui/steps/looks.py</extracomment>
        <translation>für die andere Person</translation>
    </message>
    <message>
        <source>by {0}</source>
        <extracomment>mentorapp/ui/steps/looks.py</extracomment>
        <translation>bis {0}</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>mentorapp/ui/steps/looks.py</extracomment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>let go</source>
        <extracomment>mentorapp/ui/steps/looks.py</extracomment>
        <translation>fallen gelassen</translation>
    </message>
    <message numerus="yes">
        <source>%n days over</source>
        <extracomment>mentorapp/ui/steps/looks.py</extracomment>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>check back today</source>
        <extracomment>mentorapp/ui/steps/looks.py</extracomment>
        <translation>heute nachfragen</translation>
    </message>
    <message>
        <source>check back {0}</source>
        <extracomment>mentorapp/ui/steps/looks.py</extracomment>
        <translation>nachfragen am {0}</translation>
    </message>
</context>
<context>
    <name>StepsList</name>
    <message>
        <source>No next steps yet.</source>
        <extracomment>mentorapp/ui/steps/list.py</extracomment>
        <translation>Noch keine nächsten Schritte.</translation>
    </message>
    <message>
        <source>Add a next step</source>
        <extracomment>mentorapp/ui/steps/list.py</extracomment>
        <translation>Nächsten Schritt hinzufügen</translation>
    </message>
    <message>
        <source>The next step is open again.</source>
        <extracomment>mentorapp/ui/steps/list.py</extracomment>
        <translation>Der nächste Schritt ist wieder offen.</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>{0}. {1}</source>
        <extracomment>mentorapp/ui/widgets/fields.py</extracomment>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>Strength</source>
        <extracomment>mentorapp/ui/widgets/fields.py</extracomment>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Strong enough</source>
        <extracomment>mentorapp/ui/widgets/fields.py</extracomment>
        <translation>Stark genug</translation>
    </message>
    <message>
        <source>Very weak</source>
        <extracomment>mentorapp/ui/widgets/fields.py</extracomment>
        <translation>Sehr schwach</translation>
    </message>
    <message>
        <source>Weak</source>
        <extracomment>mentorapp/ui/widgets/fields.py</extracomment>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Still weak</source>
        <extracomment>mentorapp/ui/widgets/fields.py</extracomment>
        <translation>Noch schwach</translation>
    </message>
    <message>
        <source>Nearly there</source>
        <extracomment>mentorapp/ui/widgets/fields.py</extracomment>
        <translation>Fast geschafft</translation>
    </message>
</context>
<context>
    <name>StudyCard</name>
    <message>
        <source>Taught by {0} on {1}</source>
        <extracomment>mentorapp/ui/screens/groups/group.py</extracomment>
        <translation>Unterrichtet von {0} am {1}</translation>
    </message>
</context>
<context>
    <name>StudyDialog</name>
    <message>
        <source>New lesson study</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Neue Lesson Study</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>{0} removed</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>{0} entfernt</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What you call this lesson</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Wie Sie diese Stunde nennen</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Frage</translation>
    </message>
    <message>
        <source>What do you want to find out together?</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Was wollen Sie gemeinsam herausfinden?</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Planung</translation>
    </message>
    <message>
        <source>The lesson, and what each of you will look for.</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Die Stunde, und worauf jede und jeder von Ihnen achtet.</translation>
    </message>
    <message>
        <source>What was seen</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Was zu sehen war</translation>
    </message>
    <message>
        <source>What pupils did and said; no judgement of the teacher.</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Was Schülerinnen und Schüler getan und gesagt haben; kein Urteil über die Lehrkraft.</translation>
    </message>
    <message>
        <source>What you found out</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Was Sie herausgefunden haben</translation>
    </message>
    <message>
        <source>And what you will try next.</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Und was Sie als Nächstes versuchen.</translation>
    </message>
    <message>
        <source>Taught on</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Unterrichtet am</translation>
    </message>
    <message>
        <source>Taught by</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Unterrichtet von</translation>
    </message>
    <message>
        <source>They must have permitted being observed.</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Diese Person muss in Hospitationen eingewilligt haben.</translation>
    </message>
    <message>
        <source>Back to: {0}</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Zurück zu: {0}</translation>
    </message>
    <message>
        <source>On to: {0}</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Weiter zu: {0}</translation>
    </message>
    <message>
        <source>Nobody in this group has this name.</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Niemand in dieser Gruppe heißt so.</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Add a tag</source>
        <extracomment>mentorapp/ui/widgets/tags.py</extracomment>
        <translation>Schlagwort hinzufügen</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>Look of the window</source>
        <extracomment>mentorapp/ui/screens/settings/theme_choice.py</extracomment>
        <translation>Aussehen des Fensters</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>mentorapp/ui/screens/settings/theme_choice.py</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>mentorapp/ui/screens/settings/theme_choice.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>mentorapp/ui/screens/settings/theme_choice.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>mentorapp/ui/screens/settings/theme_choice.py</extracomment>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Added to MentorApp</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>In MentorApp hinzugefügt</translation>
    </message>
    <message>
        <source>Private note</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Private Notiz</translation>
    </message>
    <message>
        <source>Did not come</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>War nicht da</translation>
    </message>
    <message>
        <source>Not closed</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Nicht abgeschlossen</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Next step agreed</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Nächster Schritt vereinbart</translation>
    </message>
    <message>
        <source>Next step done</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Nächster Schritt erledigt</translation>
    </message>
    <message>
        <source>Next step dropped</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Nächster Schritt fallen gelassen</translation>
    </message>
    <message>
        <source>Replaced</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Vereinbarung unterschrieben</translation>
    </message>
    <message>
        <source>Engagement: {0}</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Begleitung: {0}</translation>
    </message>
    <message>
        <source>Consent to observe withdrawn</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Einwilligung zum Hospitieren widerrufen</translation>
    </message>
    <message>
        <source>Consent to observe given</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Einwilligung zum Hospitieren erteilt</translation>
    </message>
    <message>
        <source>Consent to record withdrawn</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Einwilligung zum Aufzeichnen widerrufen</translation>
    </message>
    <message>
        <source>Consent to record given</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Einwilligung zum Aufzeichnen erteilt</translation>
    </message>
    <message>
        <source>Consent to share withdrawn</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Einwilligung zum Teilen widerrufen</translation>
    </message>
    <message>
        <source>Consent to share given</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Einwilligung zum Teilen erteilt</translation>
    </message>
    <message>
        <source>Consent to keep pupils’ work withdrawn</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Einwilligung zum Aufbewahren von Schülerarbeiten widerrufen</translation>
    </message>
    <message>
        <source>Consent to keep pupils’ work given</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Einwilligung zum Aufbewahren von Schülerarbeiten erteilt</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <extracomment>mentorapp/ui/widgets/timeline.py</extracomment>
        <translation>Frühere zeigen</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <extracomment>mentorapp/ui/shell/toast.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>mentorapp/ui/shell/toast.py</extracomment>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Quick note</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>Schnellnotiz</translation>
    </message>
    <message>
        <source>New note</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Change to a note</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>Änderung an einer Notiz</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>Noch nichts geschrieben</translation>
    </message>
    <message>
        <source>About nobody in particular</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is here yet.</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>Hier ist noch nichts.</translation>
    </message>
    <message>
        <source>Nothing written this week yet.</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>Diese Woche noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>One note this week</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>Eine Notiz diese Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n notes this week</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>
            <numerusform>%n Notiz diese Woche</numerusform>
            <numerusform>%n Notizen diese Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}.</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py, mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>one member</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>ein Mitglied</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>No agreement yet</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Noch keine Vereinbarung</translation>
    </message>
    <message>
        <source>Visit</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>yours to do</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Ihre Aufgabe</translation>
    </message>
    <message>
        <source>agreed {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>vereinbart am {0}</translation>
    </message>
    <message>
        <source>due today</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>a day over</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>einen Tag überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%n days over</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Not closed: {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Nicht abgeschlossen: {0}</translation>
    </message>
    <message>
        <source>Record to review, {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Unterlagen durchsehen, {0}</translation>
    </message>
    <message>
        <source>Agreement ended {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Vereinbarung endete am {0}</translation>
    </message>
    <message>
        <source>Agreement ends {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Vereinbarung endet am {0}</translation>
    </message>
    <message>
        <source>Consent to observe ended {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Einwilligung zum Hospitieren endete am {0}</translation>
    </message>
    <message>
        <source>Consent to observe ends {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Einwilligung zum Hospitieren endet am {0}</translation>
    </message>
    <message>
        <source>Consent to record ended {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Einwilligung zum Aufzeichnen endete am {0}</translation>
    </message>
    <message>
        <source>Consent to record ends {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Einwilligung zum Aufzeichnen endet am {0}</translation>
    </message>
    <message>
        <source>Consent to share ended {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Einwilligung zum Teilen endete am {0}</translation>
    </message>
    <message>
        <source>Consent to share ends {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Einwilligung zum Teilen endet am {0}</translation>
    </message>
    <message>
        <source>Consent to hold pupils&apos; work ended {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Einwilligung zum Aufbewahren von Schülerarbeiten endete am {0}</translation>
    </message>
    <message>
        <source>Consent to hold pupils&apos; work ends {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Einwilligung zum Aufbewahren von Schülerarbeiten endet am {0}</translation>
    </message>
    <message>
        <source>meeting {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Treffen am {0}</translation>
    </message>
    <message>
        <source>not met yet</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>noch nicht getroffen</translation>
    </message>
    <message>
        <source>rhythm is every week</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Rhythmus ist jede Woche</translation>
    </message>
    <message numerus="yes">
        <source>rhythm is every %n weeks</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>
            <numerusform>Rhythmus ist jede Woche</numerusform>
            <numerusform>Rhythmus ist alle %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>In passing</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Zwischendurch</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>E-Mail</translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n more</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>
            <numerusform>{0} und %n weitere Person</numerusform>
            <numerusform>{0} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>One meeting</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Ein Treffen</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>
            <numerusform>%n Treffen</numerusform>
            <numerusform>%n Treffen</numerusform>
        </translation>
    </message>
    <message>
        <source>one visit</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>ein Besuch</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>
            <numerusform>%n Besuch</numerusform>
            <numerusform>%n Besuche</numerusform>
        </translation>
    </message>
    <message>
        <source>No meetings today.</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Heute keine Treffen.</translation>
    </message>
    <message>
        <source>One hour given</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Eine Stunde eingesetzt</translation>
    </message>
    <message>
        <source>{0} hours given</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>{0} Stunden eingesetzt</translation>
    </message>
    <message>
        <source>{0} of {1} hours given</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>{0} von {1} Stunden eingesetzt</translation>
    </message>
    <message>
        <source>{0} over your limit</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>{0} über Ihrer Grenze</translation>
    </message>
    <message>
        <source>limit set by you</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Grenze von Ihnen gesetzt</translation>
    </message>
    <message>
        <source>Meetings {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Treffen {0}</translation>
    </message>
    <message>
        <source>visits {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Besuche {0}</translation>
    </message>
    <message>
        <source>in passing {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>zwischendurch {0}</translation>
    </message>
    <message>
        <source>Shared record of a meeting</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>Gemeinsames Protokoll eines Treffens</translation>
    </message>
    <message>
        <source>Private note on a meeting</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>Private Notiz zu einem Treffen</translation>
    </message>
    <message>
        <source>{0} about {1}.</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>{0} über {1}.</translation>
    </message>
    <message>
        <source>one person</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>eine Person</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>One draft waits.</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>Ein Entwurf wartet.</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts wait.</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>
            <numerusform>%n Entwurf wartet.</numerusform>
            <numerusform>%n Entwürfe warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the backups</source>
        <extracomment>mentorapp/ui/screens/today/notices.py</extracomment>
        <translation>Sicherungen ansehen</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <extracomment>mentorapp/ui/screens/today/notices.py</extracomment>
        <translation>Tresor prüfen</translation>
    </message>
    <message>
        <source>Your last backup is from {0}. What you wrote since is on this disk alone.</source>
        <extracomment>mentorapp/ui/screens/today/notices.py</extracomment>
        <translation>Ihre letzte Sicherung ist vom {0}. Was Sie seitdem geschrieben haben, liegt nur auf diesem Datenträger.</translation>
    </message>
    <message>
        <source>There is no backup since {0}, when this vault was made. Your notes are on this disk alone.</source>
        <extracomment>mentorapp/ui/screens/today/notices.py</extracomment>
        <translation>Dieser Tresor wurde am {0} angelegt und seitdem nicht gesichert. Ihre Notizen liegen nur auf diesem Datenträger.</translation>
    </message>
    <message>
        <source>Back up</source>
        <extracomment>mentorapp/ui/screens/today/notices.py</extracomment>
        <translation>Sichern</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Quick note</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Schnellnotiz</translation>
    </message>
    <message>
        <source>Waiting drafts</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Wartende Entwürfe</translation>
    </message>
    <message>
        <source>Begin here</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Hier beginnen</translation>
    </message>
    <message>
        <source>Latest notes</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Neueste Notizen</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>No meeting is near. Ctrl N writes a note on anything else.</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Kein Treffen steht an. Mit Strg N schreiben Sie eine Notiz zu etwas anderem.</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Treffen planen</translation>
    </message>
    <message>
        <source>Private note on this meeting or the next</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Private Notiz zu diesem oder dem nächsten Treffen</translation>
    </message>
    <message>
        <source>Time given</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Eingesetzte Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Check back</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Next days</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Nächste Tage</translation>
    </message>
    <message>
        <source>Not to forget</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Nicht vergessen</translation>
    </message>
    <message>
        <source>Not seen for a while</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Länger nicht gesehen</translation>
    </message>
    <message>
        <source>Add a person you support</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Fügen Sie eine Person hinzu, die Sie begleiten</translation>
    </message>
    <message>
        <source>A name is enough; the rest can follow.</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Ein Name genügt; der Rest kann folgen.</translation>
    </message>
    <message>
        <source>Bring in a list of people</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Personenliste übernehmen</translation>
    </message>
    <message>
        <source>From a spreadsheet or a OneRoster file. You see everything before it is kept.</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Aus einer Tabelle oder OneRoster-Datei. Sie sehen alles, bevor es gespeichert wird.</translation>
    </message>
    <message>
        <source>Write your first note</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Schreiben Sie Ihre erste Notiz</translation>
    </message>
    <message>
        <source>It is yours alone, encrypted on this computer. Ctrl N works everywhere.</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Sie gehört Ihnen allein, verschlüsselt auf diesem Computer. Strg N geht überall.</translation>
    </message>
    <message>
        <source>Plan a first meeting</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Erstes Treffen planen</translation>
    </message>
    <message>
        <source>With whom and when is enough. Next steps and check-backs follow from it.</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Mit wem und wann genügt. Nächste Schritte und Nachfragen ergeben sich daraus.</translation>
    </message>
    <message>
        <source>Done: {0}</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Erledigt: {0}</translation>
    </message>
    <message>
        <source>Put away. This does not come back for the same reason.</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Weggelegt. Aus demselben Grund kommt dies nicht wieder.</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>Working together</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>Zusammenarbeit</translation>
    </message>
    <message>
        <source>Next steps</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>Nächstes Treffen: {0}</translation>
    </message>
    <message>
        <source>Check back {0}</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>Nachfragen am {0}</translation>
    </message>
    <message>
        <source>No day set</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>Kein Tag festgelegt</translation>
    </message>
    <message>
        <source>{0}, overdue: {1}</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>{0}, überfällig: {1}</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>noch nicht unterschrieben</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>beendet</translation>
    </message>
    <message>
        <source>not given</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>nicht erteilt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>in force</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>gültig</translation>
    </message>
    <message>
        <source>to {0}</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>bis {0}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>one pupil</source>
        <extracomment>mentorapp/ui/screens/live/bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pupils</source>
        <extracomment>mentorapp/ui/screens/live/bar.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>focus: {0}</source>
        <extracomment>mentorapp/ui/screens/live/bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent to observe in force</source>
        <extracomment>mentorapp/ui/screens/live/bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent to observe withdrawn or ended</source>
        <extracomment>mentorapp/ui/screens/live/bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>mentorapp/ui/screens/live/bar.py</extracomment>
        <translation type="unfinished">Pausiert</translation>
    </message>
    <message>
        <source>Recording since {0}</source>
        <extracomment>mentorapp/ui/screens/live/bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved yet: go on, everything is kept</source>
        <extracomment>mentorapp/ui/screens/live/bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>saving %n…</source>
        <extracomment>mentorapp/ui/screens/live/bar.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>saved, one moment</source>
        <extracomment>mentorapp/ui/screens/live/bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>saved, %n moments</source>
        <extracomment>mentorapp/ui/screens/live/bar.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TurnDialog</name>
    <message>
        <source>Last day</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Decide again on</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Wieder entscheiden am</translation>
    </message>
    <message>
        <source>Why, if you want to say</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Warum, wenn Sie es sagen möchten</translation>
    </message>
    <message>
        <source>Pause {0}?</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>{0} pausieren?</translation>
    </message>
    <message>
        <source>While it is paused no rhythm is expected. Everything stays as it is.</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Während der Pause wird kein Rhythmus erwartet. Alles bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Go on with {0}?</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>{0} fortsetzen?</translation>
    </message>
    <message>
        <source>The weeks of the pause do not count against the rhythm.</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Die Wochen der Pause zählen nicht gegen den Rhythmus.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Take up {0} again?</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>{0} wieder aufnehmen?</translation>
    </message>
    <message>
        <source>It runs again, and the day to decide about its record falls away.</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Die Begleitung läuft wieder, und der Tag der Entscheidung über ihre Unterlagen entfällt.</translation>
    </message>
    <message>
        <source>Take up again</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>End {0}?</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>{0} beenden?</translation>
    </message>
    <message>
        <source>Its record stays readable. On the day that you choose here you are asked whether to keep it longer or to erase it.</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Die Unterlagen bleiben lesbar. An dem Tag, den Sie hier wählen, werden Sie gefragt, ob Sie sie länger aufbewahren oder löschen wollen.</translation>
    </message>
    <message>
        <source>End it</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>TypeBack</name>
    <message>
        <source>Group {0}</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>Gruppe {0}</translation>
    </message>
    <message>
        <source>Still empty</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>Noch leer</translation>
    </message>
    <message>
        <source>Not the same</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>Nicht dasselbe</translation>
    </message>
</context>
<context>
    <name>TypeCodeBack</name>
    <message>
        <source>Is it really on the paper?</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>Steht er wirklich auf dem Papier?</translation>
    </message>
    <message>
        <source>Type these three groups from your sheet. The code itself is hidden now.</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>Geben Sie diese drei Gruppen von Ihrem Blatt ein. Der Code selbst ist jetzt verborgen.</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>Code noch einmal zeigen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>Wird geprüft …</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Write an agreement</source>
        <extracomment>mentorapp/services/agreements.py</extracomment>
        <translation>Vereinbarung schreiben</translation>
    </message>
    <message>
        <source>Change an agreement</source>
        <extracomment>mentorapp/services/agreements.py</extracomment>
        <translation>Vereinbarung ändern</translation>
    </message>
    <message>
        <source>Sign an agreement</source>
        <extracomment>mentorapp/services/agreements.py</extracomment>
        <translation>Vereinbarung unterschreiben</translation>
    </message>
    <message>
        <source>Amend an agreement</source>
        <extracomment>mentorapp/services/agreements.py</extracomment>
        <translation>Vereinbarung neu fassen</translation>
    </message>
    <message>
        <source>Renew an agreement</source>
        <extracomment>mentorapp/services/agreements.py</extracomment>
        <translation>Vereinbarung verlängern</translation>
    </message>
    <message>
        <source>Remove a draft of an agreement</source>
        <extracomment>mentorapp/services/agreements.py</extracomment>
        <translation>Entwurf einer Vereinbarung entfernen</translation>
    </message>
    <message>
        <source>Add an attachment</source>
        <extracomment>mentorapp/services/attachments.py</extracomment>
        <translation>Anhang hinzufügen</translation>
    </message>
    <message>
        <source>Remove an attachment</source>
        <extracomment>mentorapp/services/attachments.py</extracomment>
        <translation>Anhang entfernen</translation>
    </message>
    <message>
        <source>Protect time</source>
        <extracomment>mentorapp/services/calendar.py</extracomment>
        <translation>Zeit schützen</translation>
    </message>
    <message>
        <source>Change protected time</source>
        <extracomment>mentorapp/services/calendar.py</extracomment>
        <translation>Geschützte Zeit ändern</translation>
    </message>
    <message>
        <source>Give protected time free</source>
        <extracomment>mentorapp/services/calendar.py</extracomment>
        <translation>Geschützte Zeit freigeben</translation>
    </message>
    <message>
        <source>Bring in a calendar</source>
        <extracomment>mentorapp/services/calendar_files.py</extracomment>
        <translation>Kalender übernehmen</translation>
    </message>
    <message>
        <source>Remove a calendar</source>
        <extracomment>mentorapp/services/calendar_files.py</extracomment>
        <translation>Kalender entfernen</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <extracomment>mentorapp/services/consents.py</extracomment>
        <translation>Einwilligung festhalten</translation>
    </message>
    <message>
        <source>Withdraw a consent</source>
        <extracomment>mentorapp/services/consents.py</extracomment>
        <translation>Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>Start an engagement</source>
        <extracomment>mentorapp/services/engagements.py</extracomment>
        <translation>Begleitung beginnen</translation>
    </message>
    <message>
        <source>Change an engagement</source>
        <extracomment>mentorapp/services/engagements.py</extracomment>
        <translation>Begleitung ändern</translation>
    </message>
    <message>
        <source>Pause an engagement</source>
        <extracomment>mentorapp/services/engagements.py</extracomment>
        <translation>Begleitung pausieren</translation>
    </message>
    <message>
        <source>Resume an engagement</source>
        <extracomment>mentorapp/services/engagements.py</extracomment>
        <translation>Begleitung fortsetzen</translation>
    </message>
    <message>
        <source>End an engagement</source>
        <extracomment>mentorapp/services/engagements.py</extracomment>
        <translation>Begleitung beenden</translation>
    </message>
    <message>
        <source>Reopen an engagement</source>
        <extracomment>mentorapp/services/engagements.py</extracomment>
        <translation>Begleitung wieder aufnehmen</translation>
    </message>
    <message>
        <source>Add a member</source>
        <extracomment>mentorapp/services/engagements.py</extracomment>
        <translation>Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>Take out a member</source>
        <extracomment>mentorapp/services/engagements.py</extracomment>
        <translation>Mitglied herausnehmen</translation>
    </message>
    <message>
        <source>Bring in an instrument</source>
        <extracomment>mentorapp/services/instruments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a lesson study</source>
        <extracomment>mentorapp/services/lesson_studies.py</extracomment>
        <translation>Lesson Study beginnen</translation>
    </message>
    <message>
        <source>Change a lesson study</source>
        <extracomment>mentorapp/services/lesson_studies.py</extracomment>
        <translation>Lesson Study ändern</translation>
    </message>
    <message>
        <source>Move a lesson study on</source>
        <extracomment>mentorapp/services/lesson_studies.py</extracomment>
        <translation>Lesson Study weiterführen</translation>
    </message>
    <message>
        <source>Remove a lesson study</source>
        <extracomment>mentorapp/services/lesson_studies.py</extracomment>
        <translation>Lesson Study entfernen</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <extracomment>mentorapp/services/library.py</extracomment>
        <translation>Zur Bibliothek hinzufügen</translation>
    </message>
    <message>
        <source>Copy from the library</source>
        <extracomment>mentorapp/services/library.py</extracomment>
        <translation>Aus der Bibliothek kopieren</translation>
    </message>
    <message>
        <source>Change something in the library</source>
        <extracomment>mentorapp/services/library.py</extracomment>
        <translation>Etwas in der Bibliothek ändern</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <extracomment>mentorapp/services/library.py</extracomment>
        <translation>Aus der Bibliothek entfernen</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>Treffen planen</translation>
    </message>
    <message>
        <source>Plan a series of meetings</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>Reihe von Treffen planen</translation>
    </message>
    <message>
        <source>Change a meeting</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>Treffen ändern</translation>
    </message>
    <message>
        <source>Move a meeting</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>Treffen verschieben</translation>
    </message>
    <message>
        <source>Cancel a meeting</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>Treffen absagen</translation>
    </message>
    <message>
        <source>Plan a meeting again</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>Treffen wieder planen</translation>
    </message>
    <message>
        <source>Remove a meeting</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>Treffen entfernen</translation>
    </message>
    <message>
        <source>Write in a shared record</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>In ein gemeinsames Protokoll schreiben</translation>
    </message>
    <message>
        <source>Say who came</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>Angeben, wer da war</translation>
    </message>
    <message>
        <source>Close a meeting</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>Treffen abschließen</translation>
    </message>
    <message>
        <source>Record time given</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>Zeit erfassen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <extracomment>mentorapp/services/mentees.py</extracomment>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Change a person</source>
        <extracomment>mentorapp/services/mentees.py</extracomment>
        <translation>Person ändern</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <extracomment>mentorapp/services/mentees.py</extracomment>
        <translation>Person entfernen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <extracomment>mentorapp/services/notes.py</extracomment>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Change a note</source>
        <extracomment>mentorapp/services/notes.py</extracomment>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Pin a note</source>
        <extracomment>mentorapp/services/notes.py</extracomment>
        <translation>Notiz anheften</translation>
    </message>
    <message>
        <source>Unpin a note</source>
        <extracomment>mentorapp/services/notes.py</extracomment>
        <translation>Notiz lösen</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <extracomment>mentorapp/services/notes.py</extracomment>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>Go back to an earlier version</source>
        <extracomment>mentorapp/services/notes.py</extracomment>
        <translation>Zu einer früheren Version zurückkehren</translation>
    </message>
    <message>
        <source>Plan an observation</source>
        <extracomment>mentorapp/services/observations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an observation</source>
        <extracomment>mentorapp/services/observations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an observation</source>
        <extracomment>mentorapp/services/observations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an observation</source>
        <extracomment>mentorapp/services/observations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish an observation</source>
        <extracomment>mentorapp/services/observations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an engagement</source>
        <extracomment>mentorapp/services/removal.py</extracomment>
        <translation>Begleitung entfernen</translation>
    </message>
    <message>
        <source>Keep an engagement</source>
        <extracomment>mentorapp/services/retention.py</extracomment>
        <translation>Begleitung aufbewahren</translation>
    </message>
    <message>
        <source>Bring in a roster</source>
        <extracomment>mentorapp/services/rosters.py</extracomment>
        <translation>Personenliste übernehmen</translation>
    </message>
    <message>
        <source>Add a next step</source>
        <extracomment>mentorapp/services/steps.py</extracomment>
        <translation>Nächsten Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Change a next step</source>
        <extracomment>mentorapp/services/steps.py</extracomment>
        <translation>Nächsten Schritt ändern</translation>
    </message>
    <message>
        <source>Settle a next step</source>
        <extracomment>mentorapp/services/steps.py</extracomment>
        <translation>Nächsten Schritt abschließen</translation>
    </message>
    <message>
        <source>Reopen a next step</source>
        <extracomment>mentorapp/services/steps.py</extracomment>
        <translation>Nächsten Schritt wieder öffnen</translation>
    </message>
    <message>
        <source>Remove a next step</source>
        <extracomment>mentorapp/services/steps.py</extracomment>
        <translation>Nächsten Schritt entfernen</translation>
    </message>
    <message>
        <source>Put a reminder away</source>
        <extracomment>mentorapp/services/today.py</extracomment>
        <translation>Erinnerung weglegen</translation>
    </message>
    <message>
        <source>Bring in a transcript</source>
        <extracomment>mentorapp/services/transcripts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserError</name>
    <message>
        <source>{field} is empty. Write something first.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>{field} ist leer. Schreiben Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>{field} is too long: {length} characters, at most {limit} fit. Nothing was saved.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>{field} ist zu lang: {length} Zeichen, höchstens {limit} passen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>{field} holds characters that are not text. Remove them and try again.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>{field} enthält Zeichen, die kein Text sind. Entfernen Sie sie und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nobody here is called {name}. Check the spelling.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Niemand hier heißt {name}. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>More than one person is called {name}. Write the whole name.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Mehr als eine Person heißt {name}. Schreiben Sie den ganzen Namen.</translation>
    </message>
    <message>
        <source>This person is no longer here. Undo may bring them back.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Diese Person ist nicht mehr hier. Vielleicht bringt „Rückgängig“ sie zurück.</translation>
    </message>
    <message>
        <source>{email} is not an email address. Correct it or leave it empty.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>{email} ist keine E-Mail-Adresse. Berichtigen Sie sie oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>This note is no longer here. Undo may bring it back.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Diese Notiz ist nicht mehr hier. Vielleicht bringt „Rückgängig“ sie zurück.</translation>
    </message>
    <message>
        <source>That version is no longer kept. The note is unchanged.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Diese Version wird nicht mehr aufbewahrt. Die Notiz ist unverändert.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>This can no longer be undone, because it was changed again since. Nothing was touched.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Das lässt sich nicht mehr rückgängig machen, weil es seitdem wieder geändert wurde. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>The disk is full. Everything saved before is safe. Free some space and try again.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Der Datenträger ist voll. Gespeichertes ist sicher. Bitte schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>MentorApp is not allowed to read or write here, or the disk is read-only. Nothing was changed. Check the permissions of the folder, or choose another one.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>MentorApp darf hier nicht lesen oder schreiben, oder der Datenträger ist schreibgeschützt. Nichts wurde geändert. Prüfen Sie die Berechtigungen des Ordners oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing more was written. Copy your vault and its backups to another disk.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Der Datenträger hat einen Fehler gemeldet. Es wurde nichts mehr geschrieben. Kopieren Sie Ihren Tresor und seine Sicherungen auf einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>A file or folder that is needed is not there. Check that the disk is connected.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Eine Datei oder ein Ordner, der gebraucht wird, ist nicht da. Prüfen Sie, ob der Datenträger angeschlossen ist.</translation>
    </message>
    <message>
        <source>A folder, link or device stands where a file should be. Nothing was changed.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Wo eine Datei sein sollte, ist ein Ordner, eine Verknüpfung oder ein Gerät. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is already something with this name. It was left as it is. Choose another name.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Es gibt schon etwas mit diesem Namen. Es blieb, wie es ist. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This file name is too long. Choose a shorter one.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Dieser Dateiname ist zu lang. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>Something else is using the vault just now. Nothing was lost. Try again in a moment.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Gerade wird der Tresor von etwas anderem benutzt. Nichts ging verloren. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This disk cannot tell whether the vault is open elsewhere. Keep the vault on a disk of this computer.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Auf diesem Datenträger lässt sich nicht erkennen, ob der Tresor anderswo geöffnet ist. Bewahren Sie den Tresor auf einem Datenträger dieses Computers auf.</translation>
    </message>
    <message>
        <source>The file that holds your words cannot be opened. Nothing was changed. Check that the disk is connected and that you may use this folder.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Die Datei mit Ihren Texten lässt sich nicht öffnen. Nichts wurde geändert. Prüfen Sie, ob der Datenträger angeschlossen ist und Sie diesen Ordner benutzen dürfen.</translation>
    </message>
    <message>
        <source>There are other files in this folder. They were left alone. Choose an empty folder.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>In diesem Ordner liegen andere Dateien. Sie wurden nicht angerührt. Wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
        <source>There is a vault in this folder already. It was left alone. Open it in the window or with --vault, or choose another folder for a new one.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>In diesem Ordner ist schon ein Tresor. Er wurde nicht angerührt. Öffnen Sie ihn im Fenster oder mit --vault, oder wählen Sie für einen neuen einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This folder is inside another vault. Nothing was made. Choose a folder outside of it.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Dieser Ordner liegt in einem anderen Tresor. Es wurde nichts angelegt. Wählen Sie einen Ordner außerhalb.</translation>
    </message>
    <message>
        <source>The file that holds your words is missing from the vault. Nothing was changed. Restore a backup.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Die Datei mit Ihren Texten fehlt im Tresor. Nichts wurde geändert. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The file that holds your words is damaged. Every byte of it was kept. Restore the newest backup; the damaged vault is kept beside it.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Die Datei mit Ihren Texten ist beschädigt. Jedes Byte davon blieb erhalten. Stellen Sie die neueste Sicherung wieder her; der beschädigte Tresor bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>A newer MentorApp wrote this vault. Nothing was changed. Update MentorApp to open it.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Diesen Tresor hat eine neuere Version von MentorApp geschrieben. Nichts wurde geändert. Aktualisieren Sie MentorApp, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>This is an older copy of the vault than the one last opened on this computer. If you did not bring back an older copy yourself, somebody else may have: compare it with your backups.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Das ist eine ältere Kopie des Tresors als die, die zuletzt auf diesem Computer geöffnet war. Wenn Sie nicht selbst eine ältere Kopie zurückgeholt haben, war es vielleicht jemand anderes: Vergleichen Sie sie mit Ihren Sicherungen.</translation>
    </message>
    <message>
        <source>One of the two copies of the vault&apos;s key part was damaged. It was repaired from the other; nothing is lost. If this happens again, the disk may be failing: make a backup on another disk.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Eine der beiden Kopien des Schlüsselteils war beschädigt. Sie wurde aus der anderen repariert; nichts ist verloren. Wenn das wieder geschieht, ist vielleicht der Datenträger defekt: Sichern Sie auf einen anderen.</translation>
    </message>
    <message>
        <source>There is no vault in this folder. Choose another folder, or make a new vault.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>In diesem Ordner ist kein Tresor. Wählen Sie einen anderen Ordner oder legen Sie einen neuen Tresor an.</translation>
    </message>
    <message>
        <source>The part of the vault that holds its key is damaged. Nothing was changed. Restore a backup.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Der Teil des Tresors, der seinen Schlüssel enthält, ist beschädigt. Nichts wurde geändert. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>A newer MentorApp made this. Nothing was changed. Update MentorApp to open it.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Das hat eine neuere Version von MentorApp angelegt. Nichts wurde geändert. Aktualisieren Sie MentorApp, um es zu öffnen.</translation>
    </message>
    <message>
        <source>The vault asks for key settings that are not safe to use. Nothing was changed. Restore a backup.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Der Tresor verlangt Einstellungen für den Schlüssel, die nicht sicher sind. Nichts wurde geändert. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>There is not enough free memory to unlock. Close some programs and try again.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Zum Entsperren ist nicht genug Arbeitsspeicher frei. Schließen Sie einige Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>That passphrase does not open this vault. Check Caps Lock and the keyboard language.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Diese Passphrase öffnet den Tresor nicht. Prüfen Sie die Feststelltaste und die Tastatursprache.</translation>
    </message>
    <message>
        <source>This vault is already open in another window. Use that window, or close it first.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Dieser Tresor ist schon in einem anderen Fenster geöffnet. Benutzen Sie jenes Fenster oder schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Nothing is lost. Wait {seconds} seconds, then try again.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Zu viele Fehlversuche. Nichts ist verloren. Warten Sie {seconds} Sekunden und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Write one first.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Die Passphrase ist leer. Schreiben Sie zuerst eine.</translation>
    </message>
    <message>
        <source>The passphrase is too long. Use at most {limit} characters.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Die Passphrase ist zu lang. Verwenden Sie höchstens {limit} Zeichen.</translation>
    </message>
    <message>
        <source>The passphrase holds something that is not a character. Write it again.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Die Passphrase enthält etwas, das kein Zeichen ist. Schreiben Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>A recovery code has 28 letters and digits, in seven groups of four. Check what you wrote.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Ein Notfallcode hat 28 Buchstaben und Ziffern in sieben Vierergruppen. Prüfen Sie Ihre Eingabe.</translation>
    </message>
    <message>
        <source>There is a mistake in the recovery code. Compare it with your sheet, letter by letter.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Im Notfallcode ist ein Fehler. Vergleichen Sie ihn Zeichen für Zeichen mit Ihrem Blatt.</translation>
    </message>
    <message>
        <source>This recovery code is for another vault, or was replaced by a newer one.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Dieser Notfallcode gehört zu einem anderen Tresor oder wurde durch einen neueren ersetzt.</translation>
    </message>
    <message>
        <source>This file is larger than a roster can be (at most {limit} MB). Nothing was brought in. Save only the list of people and try again.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Diese Datei ist größer, als eine Personenliste sein kann (höchstens {limit} MB). Nichts wurde übernommen. Speichern Sie nur die Personenliste und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This file would unpack to more than {limit} MB, so it was not opened. Nothing was brought in. Save only the list of people and try again.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Diese Datei wäre entpackt größer als {limit} MB und wurde deshalb nicht geöffnet. Nichts wurde übernommen. Speichern Sie nur die Personenliste und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Row {line} uses more than {limit} columns. Nothing was brought in. Keep only the columns you need.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Zeile {line} hat mehr als {limit} Spalten. Nichts wurde übernommen. Behalten Sie nur die Spalten, die Sie brauchen.</translation>
    </message>
    <message>
        <source>More than {limit} cells of this file are in use. Nothing was brought in. Keep only the rows and columns you need.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>In dieser Datei sind mehr als {limit} Zellen belegt. Nichts wurde übernommen. Behalten Sie nur die Zeilen und Spalten, die Sie brauchen.</translation>
    </message>
    <message>
        <source>This file is damaged or incomplete. Nothing was brought in. Open it in a spreadsheet program, save it again and try once more.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Diese Datei ist beschädigt oder unvollständig. Nichts wurde übernommen. Öffnen Sie sie in einem Tabellenprogramm, speichern Sie sie neu und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This file is locked by a password. Nothing was brought in. Save it without one and try again.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Diese Datei ist mit einem Passwort geschützt. Nichts wurde übernommen. Speichern Sie sie ohne Passwort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is an old Excel file (.xls), or one with a password. Nothing was brought in. Open it and save it as .xlsx or CSV, without a password.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Das ist eine alte Excel-Datei (.xls) oder eine mit Passwort. Nichts wurde übernommen. Öffnen Sie sie und speichern Sie sie als .xlsx oder CSV, ohne Passwort.</translation>
    </message>
    <message>
        <source>MentorApp cannot read this kind of spreadsheet. Nothing was brought in. Save it as .xlsx or CSV.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Diese Art von Tabelle kann MentorApp nicht lesen. Nichts wurde übernommen. Speichern Sie sie als .xlsx oder CSV.</translation>
    </message>
    <message>
        <source>This file is not a table. Nothing was brought in. Choose a CSV or .xlsx file.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Diese Datei ist keine Tabelle. Nichts wurde übernommen. Wählen Sie eine CSV- oder .xlsx-Datei.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check that it is still there and that you may open it.</source>
        <extracomment>mentorapp/domain/texts/imports.py, mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Diese Datei lässt sich nicht lesen. Prüfen Sie, ob sie noch da ist und Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another one.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>In dieser Datei steht nichts. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This file is not plain text. Nothing was brought in. Save the list as “CSV UTF-8” or .xlsx and try again.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Diese Datei ist kein reiner Text. Nichts wurde übernommen. Speichern Sie die Liste als „CSV UTF-8“ oder .xlsx und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>MentorApp cannot tell how the letters in this file are written. Nothing was brought in. Choose another way to read the letters, or save the list as “CSV UTF-8”.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>MentorApp erkennt nicht, wie die Schriftzeichen dieser Datei gespeichert sind. Nichts wurde übernommen. Wählen Sie andere Schriftzeichen oder speichern Sie die Liste als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>The letters around line {line} cannot be read as {encoding}. Nothing was brought in. Choose another way to read the letters, or save the list as “CSV UTF-8”.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Die Schriftzeichen um Zeile {line} lassen sich nicht als {encoding} lesen. Nichts wurde übernommen. Wählen Sie andere Schriftzeichen oder speichern Sie die Liste als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>The row that begins on line {line} does not end. A quotation mark may be missing there. Nothing was brought in.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Der Eintrag, der in Zeile {line} beginnt, endet nicht. Vielleicht fehlt dort ein Anführungszeichen. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>A quotation mark in the row that begins on line {line} is not closed. Nothing was brought in. Add or remove the mark and try again.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>In dem Eintrag, der in Zeile {line} beginnt, ist ein Anführungszeichen nicht geschlossen. Nichts wurde übernommen. Ergänzen oder entfernen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This file has more than {limit} rows, too many for a list of the people you support. Nothing was brought in. Keep only the rows you need.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Diese Datei hat mehr als {limit} Zeilen, zu viele für eine Liste der Personen, die Sie begleiten. Nichts wurde übernommen. Behalten Sie nur die Zeilen, die Sie brauchen.</translation>
    </message>
    <message>
        <source>There is no sheet called {sheet} in this file.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>In dieser Datei gibt es kein Tabellenblatt namens {sheet}.</translation>
    </message>
    <message>
        <source>No column with names was found. Nothing was brought in. Choose which column holds the names, or call its heading “Name”.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Keine Spalte mit Namen gefunden. Nichts wurde übernommen. Wählen Sie die Spalte mit den Namen oder geben Sie ihr die Überschrift „Name“.</translation>
    </message>
    <message>
        <source>This file does not have that many columns. Choose the columns again.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>So viele Spalten hat diese Datei nicht. Wählen Sie die Spalten noch einmal.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. They were read as Western European (Windows-1252): check names with accents.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Die Datei sagt nicht, wie ihre Schriftzeichen gespeichert sind. Sie wurden als Westeuropäisch (Windows-1252) gelesen: Prüfen Sie Namen mit Umlauten und Akzenten.</translation>
    </message>
    <message>
        <source>This engagement is no longer here. Undo may bring it back.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Diese Begleitung ist nicht mehr hier. Vielleicht bringt „Rückgängig“ sie zurück.</translation>
    </message>
    <message>
        <source>A group needs a name. Write one first.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Eine Gruppe braucht einen Namen. Schreiben Sie zuerst einen.</translation>
    </message>
    <message>
        <source>{field} is a number of weeks from 1 to {most}.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>{field}: Das ist eine Anzahl Wochen von 1 bis {most}.</translation>
    </message>
    <message>
        <source>An engagement is with somebody. Choose a person.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Zu einer Begleitung gehört jemand. Wählen Sie eine Person.</translation>
    </message>
    <message>
        <source>One to one is with one person. Choose one, or make it a small group.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Zu zweit heißt: mit einer Person. Wählen Sie eine, oder machen Sie daraus eine kleine Gruppe.</translation>
    </message>
    <message>
        <source>This is the last person of the group. End the engagement instead; nothing was changed.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Das ist die letzte Person der Gruppe. Beenden Sie stattdessen die Begleitung; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The engagement has changed meanwhile, so nothing was done. Look at it again.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Die Begleitung hat sich inzwischen geändert, deshalb wurde nichts getan. Sehen Sie sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>This day is before the engagement began. Choose a later one.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Dieser Tag liegt vor dem Beginn der Begleitung. Wählen Sie einen späteren.</translation>
    </message>
    <message>
        <source>The review comes before the end. Choose a later day for it.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Der Tag der Entscheidung liegt vor dem Ende. Wählen Sie dafür einen späteren Tag.</translation>
    </message>
    <message>
        <source>This day has passed. Choose a day to come, on which you will decide again.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Dieser Tag ist vorbei. Wählen Sie einen kommenden Tag, an dem Sie wieder entscheiden.</translation>
    </message>
    <message>
        <source>This engagement has not ended. End it first; nothing was erased.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Diese Begleitung ist nicht beendet. Beenden Sie sie zuerst; nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>This agreement is no longer here. Undo may bring it back.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Diese Vereinbarung ist nicht mehr hier. Vielleicht bringt „Rückgängig“ sie zurück.</translation>
    </message>
    <message>
        <source>There is a draft already. Go on with it, or remove it first. Nothing was changed.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Es gibt schon einen Entwurf. Schreiben Sie daran weiter oder entfernen Sie ihn zuerst. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This agreement is signed, so its text stays as it is. Amend it to write a new version.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Diese Vereinbarung ist unterschrieben, deshalb bleibt ihr Text, wie er ist. Mit „Neu fassen“ schreiben Sie eine neue Version.</translation>
    </message>
    <message>
        <source>This agreement is not the signed one. Only that can be amended or renewed.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Diese Vereinbarung ist nicht die unterschriebene. Nur die unterschriebene lässt sich neu fassen oder verlängern.</translation>
    </message>
    <message>
        <source>The agreement would end before it begins. Choose a later last day.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Die Vereinbarung würde enden, bevor sie beginnt. Wählen Sie einen späteren letzten Tag.</translation>
    </message>
    <message>
        <source>The text was changed since it was shown here. Nothing was signed. Read it again, then sign.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Der Text wurde geändert, seit er hier angezeigt wurde. Nichts wurde unterschrieben. Lesen Sie ihn noch einmal und unterschreiben Sie dann.</translation>
    </message>
    <message>
        <source>This person has signed it already. Nothing was changed.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Diese Person hat schon unterschrieben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Only you and those who are in the engagement now can sign. Nothing was signed.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Nur Sie und wer jetzt zur Begleitung gehört, können unterschreiben. Nichts wurde unterschrieben.</translation>
    </message>
    <message>
        <source>The drawn signature cannot be read. Nothing was signed. Clear it and draw it again.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Die gezeichnete Unterschrift lässt sich nicht lesen. Nichts wurde unterschrieben. Leeren Sie das Feld und zeichnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The drawn signature has too many lines. Nothing was signed. Clear it and draw it more simply.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Die gezeichnete Unterschrift hat zu viele Linien. Nichts wurde unterschrieben. Leeren Sie das Feld und zeichnen Sie einfacher.</translation>
    </message>
    <message>
        <source>{name} has not permitted this, or no longer does. Ask for their consent first. Nothing was done.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>{name} hat dies nicht erlaubt oder erlaubt es nicht mehr. Bitten Sie zuerst um Einwilligung. Nichts wurde getan.</translation>
    </message>
    <message>
        <source>What {name} permitted ends before that day. Choose an earlier day, or ask for their consent again. Nothing was done.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Was {name} erlaubt hat, endet vor diesem Tag. Wählen Sie einen früheren Tag oder bitten Sie noch einmal um Einwilligung. Nichts wurde getan.</translation>
    </message>
    <message>
        <source>There is no consent of {name} to withdraw. Nothing was changed.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Von {name} gibt es keine Einwilligung, die sich widerrufen ließe. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A consent cannot be given on a day that is still to come. Choose today or an earlier day.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Eine Einwilligung kann nicht an einem Tag erteilt sein, der noch kommt. Wählen Sie heute oder einen früheren Tag.</translation>
    </message>
    <message>
        <source>The last day of this consent is over already. Choose today or a later day, or none.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Der letzte Tag dieser Einwilligung ist schon vorbei. Wählen Sie heute, einen späteren Tag oder keinen.</translation>
    </message>
    <message>
        <source>This meeting is no longer here. Undo may bring it back.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Dieses Treffen ist nicht mehr hier. Vielleicht bringt „Rückgängig“ es zurück.</translation>
    </message>
    <message>
        <source>A meeting is with somebody. Choose a person.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Zu einem Treffen gehört jemand. Wählen Sie eine Person.</translation>
    </message>
    <message>
        <source>This person does not belong to the meeting. Add them to it first; nothing was changed.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Diese Person gehört nicht zum Treffen. Fügen Sie sie zuerst hinzu; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This meeting is not waiting to be held any more, so nothing was changed.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Dieses Treffen steht nicht mehr aus, deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A meeting takes from 1 to {most} minutes.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Ein Treffen dauert von 1 bis {most} Minuten.</translation>
    </message>
    <message>
        <source>Meetings repeat every 1 to {most} weeks. Choose a number between.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Treffen wiederholen sich alle 1 bis {most} Wochen. Wählen Sie eine Zahl dazwischen.</translation>
    </message>
    <message>
        <source>Say how often the meeting repeats, or until which day; one of the two.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Geben Sie an, wie oft sich das Treffen wiederholt oder bis zu welchem Tag; eines von beiden.</translation>
    </message>
    <message>
        <source>At most {most} meetings can be planned at once. Nothing was planned. Choose an earlier end.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Höchstens {most} Treffen lassen sich auf einmal planen. Nichts wurde geplant. Wählen Sie ein früheres Ende.</translation>
    </message>
    <message>
        <source>The last day comes before the first meeting. Choose a later one.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Der letzte Tag liegt vor dem ersten Treffen. Wählen Sie einen späteren.</translation>
    </message>
    <message>
        <source>This next step is no longer here. Undo may bring it back.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Dieser nächste Schritt ist nicht mehr hier. Vielleicht bringt „Rückgängig“ ihn zurück.</translation>
    </message>
    <message>
        <source>This file is not a calendar. Nothing was brought in. Choose an .ics file that a calendar program exported.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Diese Datei ist kein Kalender. Nichts wurde übernommen. Wählen Sie eine .ics-Datei, die ein Kalenderprogramm exportiert hat.</translation>
    </message>
    <message>
        <source>This file is larger than a calendar can be (at most {limit} MB). Nothing was brought in. Export a shorter time and try again.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Diese Datei ist größer, als ein Kalender sein kann (höchstens {limit} MB). Nichts wurde übernommen. Exportieren Sie einen kürzeren Zeitraum und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This file has more parts than a calendar can have. Nothing was brought in. Export a shorter time and try again.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Diese Datei hat mehr Teile, als ein Kalender haben kann. Nichts wurde übernommen. Exportieren Sie einen kürzeren Zeitraum und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing could be brought in: every event was left out, for the reasons above.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Nichts konnte übernommen werden: Jeder Termin wurde ausgelassen, die Gründe stehen oben.</translation>
    </message>
    <message>
        <source>No calendar called {name} was brought in. Check the spelling.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Es wurde kein Kalender namens {name} übernommen. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>There is no meeting to export. No file was written.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Es gibt kein Treffen zum Exportieren. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The time zone “{zone}” is not known. Its times were read as those of this computer: check them.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Die Zeitzone „{zone}“ ist nicht bekannt. Ihre Zeiten wurden als die dieses Computers gelesen: Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>The file ends too early, so there may be more in the calendar. What came in before was kept.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Die Datei endet zu früh, im Kalender steht also vielleicht noch mehr. Was vorher übernommen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Reading took too long and was stopped. What came in before was kept. Export a shorter time to get the rest.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Das Lesen dauerte zu lange und wurde abgebrochen. Was vorher übernommen wurde, bleibt. Exportieren Sie einen kürzeren Zeitraum, um den Rest zu bekommen.</translation>
    </message>
    <message>
        <source>The file has more than {events} events. The rest of it was not read. Export a shorter time.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Die Datei hat mehr als {events} Termine. Der Rest wurde nicht gelesen. Exportieren Sie einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>The events of this file take place more than {times} times. The rest was left out. Export a shorter time.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Die Termine dieser Datei finden mehr als {times}-mal statt. Der Rest wurde ausgelassen. Exportieren Sie einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>It does not say when it begins.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Es ist nicht angegeben, wann er beginnt.</translation>
    </message>
    <message>
        <source>One of its dates or times is not one.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Eines der Daten oder eine der Uhrzeiten ist ungültig.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Er endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>It lasts longer than a year.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Er dauert länger als ein Jahr.</translation>
    </message>
    <message>
        <source>How it repeats is written in a way that cannot be understood.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Wie er sich wiederholt, ist unverständlich geschrieben.</translation>
    </message>
    <message>
        <source>It repeats more often than every hour.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Er wiederholt sich öfter als jede Stunde.</translation>
    </message>
    <message>
        <source>Working out how it repeats would take too long.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Es würde zu lange dauern, seine Wiederholungen zu berechnen.</translation>
    </message>
    <message>
        <source>There is more in it than an event can have.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Er enthält mehr, als ein Termin haben kann.</translation>
    </message>
    <message>
        <source>It takes place more than {times} times: only the first of them came in.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Er findet mehr als {times}-mal statt: Nur die ersten davon wurden übernommen.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Er wurde abgesagt.</translation>
    </message>
    <message>
        <source>The file has a later version of it.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Die Datei hat eine spätere Version davon.</translation>
    </message>
    <message>
        <source>The file ends, or goes on, in the middle of it.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Die Datei endet mitten darin oder geht mitten darin anders weiter.</translation>
    </message>
    <message>
        <source>Choose a day of the week, Monday to Sunday.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Wählen Sie einen Wochentag, Montag bis Sonntag.</translation>
    </message>
    <message>
        <source>Protected time is between one minute and a whole day long. Nothing was saved.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Geschützte Zeit ist zwischen einer Minute und einem ganzen Tag lang. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The last day comes before the first one. Nothing was saved. Correct one of the two.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Der letzte Tag liegt vor dem ersten. Nichts wurde gespeichert. Berichtigen Sie einen der beiden.</translation>
    </message>
    <message>
        <source>This protected time is no longer here. Undo may bring it back.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Diese geschützte Zeit ist nicht mehr hier. Vielleicht bringt „Rückgängig“ sie zurück.</translation>
    </message>
    <message>
        <source>This instrument is no longer here. Undo may bring it back.</source>
        <extracomment>mentorapp/domain/texts/observation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no instrument {name}. `mentorapp list instruments` names them all.</source>
        <extracomment>mentorapp/domain/texts/observation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an instrument that can be used: {where}: {what}. Nothing was kept of it.</source>
        <extracomment>mentorapp/domain/texts/observation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An instrument that comes with the program is called {key} already. Give yours another key.</source>
        <extracomment>mentorapp/domain/texts/observation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A published version does not change. Make a new version of it instead.</source>
        <extracomment>mentorapp/domain/texts/observation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words in this file. Nothing was kept.</source>
        <extracomment>mentorapp/domain/texts/observation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This transcript has more than {limit} turns. Nothing was kept of it.</source>
        <extracomment>mentorapp/domain/texts/observation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of words was found. Name the columns in the first row: TimeStamp, Speaker, Sentence.</source>
        <extracomment>mentorapp/domain/texts/observation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This observation is no longer here. Undo may bring it back.</source>
        <extracomment>mentorapp/domain/texts/observation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no observation {id}.</source>
        <extracomment>mentorapp/domain/texts/observation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whose lesson it is.</source>
        <extracomment>mentorapp/domain/texts/observation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number of pupils and the minutes in figures.</source>
        <extracomment>mentorapp/domain/texts/observation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of pupils is from 0 to {most}.</source>
        <extracomment>mentorapp/domain/texts/observation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An observation needs an instrument. Choose one; the open script is always there.</source>
        <extracomment>mentorapp/domain/texts/observation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions of one instrument cannot be used in one lesson. Choose one of them.</source>
        <extracomment>mentorapp/domain/texts/observation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lesson has begun, so its instruments stay as they are.</source>
        <extracomment>mentorapp/domain/texts/observation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This observation is not running. What was recorded is safe.</source>
        <extracomment>mentorapp/domain/texts/observation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ends in neither .csv nor .json. Give the file one of these endings.</source>
        <extracomment>mentorapp/domain/texts/observation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another observation is still running. Finish it first; nothing was lost.</source>
        <extracomment>mentorapp/domain/texts/observation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This group is no longer here. Undo may bring it back.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Diese Gruppe ist nicht mehr hier. Vielleicht bringt „Rückgängig“ sie zurück.</translation>
    </message>
    <message>
        <source>This lesson study is no longer here. Undo may bring it back.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Diese Lesson Study ist nicht mehr hier. Vielleicht bringt „Rückgängig“ sie zurück.</translation>
    </message>
    <message>
        <source>A lesson study needs a title. Write one first.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Eine Lesson Study braucht einen Titel. Schreiben Sie zuerst einen.</translation>
    </message>
    <message>
        <source>A lesson study belongs to a group. Start a group first. Nothing was saved.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Eine Lesson Study gehört zu einer Gruppe. Beginnen Sie zuerst eine Gruppe. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Say on which day the lesson was taught before you go on. Nothing was changed.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Geben Sie an, an welchem Tag die Stunde unterrichtet wurde, bevor Sie weitergehen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Say whose lesson it was: they must have permitted being observed. Nothing was saved.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Geben Sie an, wessen Stunde es war: Die Person muss in Hospitationen eingewilligt haben. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>This is no longer in the library. Undo may bring it back.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Das ist nicht mehr in der Bibliothek. Vielleicht bringt „Rückgängig“ es zurück.</translation>
    </message>
    <message>
        <source>This attachment is no longer here. Undo may bring it back.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Dieser Anhang ist nicht mehr hier. Vielleicht bringt „Rückgängig“ ihn zurück.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Nothing was added.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>In dieser Datei ist nichts. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MB. Nothing was added. Make it smaller and try again.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Diese Datei ist größer als {limit} MB. Nichts wurde hinzugefügt. Verkleinern Sie sie und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>MentorApp keeps PNG and JPEG pictures, PDF, Word, Excel, PowerPoint and OpenDocument files, plain text, Markdown, CSV and calendar files. Nothing was added. Save it as one of these and try again.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>MentorApp bewahrt PNG- und JPEG-Bilder, PDF-, Word-, Excel-, PowerPoint- und OpenDocument-Dateien, reinen Text, Markdown, CSV- und Kalenderdateien auf. Nichts wurde hinzugefügt. Speichern Sie die Datei in einem dieser Formate und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>What is in this file is not what its name says, so it was not added. Open it in the program that made it, save it again and try once more.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Der Inhalt dieser Datei ist nicht, was ihr Name sagt, deshalb wurde sie nicht hinzugefügt. Öffnen Sie sie in dem Programm, mit dem sie erstellt wurde, speichern Sie sie neu und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This document holds macros, which are small programs. Nothing was added. Save it without them and try again.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Dieses Dokument enthält Makros, das sind kleine Programme. Nichts wurde hinzugefügt. Speichern Sie es ohne sie und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This picture is damaged or cut off. Nothing was added. Open it in a picture program, save it again and try once more.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Dieses Bild ist beschädigt oder abgeschnitten. Nichts wurde hinzugefügt. Öffnen Sie es in einem Bildprogramm, speichern Sie es neu und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This picture moves. Nothing was added. Save one still picture of it and try again.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Dieses Bild bewegt sich. Nichts wurde hinzugefügt. Speichern Sie ein Standbild davon und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This picture has more than {limit} million dots. Nothing was added. Make it smaller and try again.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Dieses Bild hat mehr als {limit} Millionen Bildpunkte. Nichts wurde hinzugefügt. Verkleinern Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Something else is hidden behind this picture, so it was not added. Open it in a picture program, save it again and try once more.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Hinter diesem Bild ist noch etwas anderes verborgen, deshalb wurde es nicht hinzugefügt. Öffnen Sie es in einem Bildprogramm, speichern Sie es neu und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This attachment is not as it was when you added it, so it was not opened. Check the vault in Settings; a backup may hold it whole.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Dieser Anhang ist nicht mehr so, wie Sie ihn hinzugefügt haben, deshalb wurde er nicht geöffnet. Prüfen Sie den Tresor in den Einstellungen; vielleicht enthält ihn eine Sicherung unversehrt.</translation>
    </message>
    <message>
        <source>This is pupils’ work, and {name} does not permit holding it, or no longer does. It stays closed until they do. You can remove it.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Das ist eine Schülerarbeit, und {name} erlaubt nicht oder nicht mehr, dass Sie sie aufbewahren. Bis zur Einwilligung bleibt sie geschlossen. Sie können sie entfernen.</translation>
    </message>
    <message>
        <source>This is pupils’ work, and whoever permitted holding it is no longer here. It stays closed. You can remove it.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Das ist eine Schülerarbeit, und wer das Aufbewahren erlaubt hat, ist nicht mehr hier. Sie bleibt geschlossen. Sie können sie entfernen.</translation>
    </message>
    <message>
        <source>Pupils’ work needs the consent of a mentee, and nobody is named here. Nothing was added.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Schülerarbeiten brauchen die Einwilligung einer oder eines Mentee, und hier ist niemand genannt. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Line {line} was read as the headings, and there is nobody below it. Nothing was brought in. If it is a person, write a line of headings above it, such as “Name, Email”, and try again.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Zeile {line} wurde als Überschriften gelesen, und darunter steht niemand. Nichts wurde übernommen. Wenn es eine Person ist, schreiben Sie darüber eine Zeile mit Überschriften wie „Name, E-Mail“ und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Dates such as 03/04/2026 can mean two days. Check which of the two was read.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Ein Datum wie 03/04/2026 kann zwei Tage bedeuten. Prüfen Sie, welcher gelesen wurde.</translation>
    </message>
    <message>
        <source>This file does not say who is a teacher and who is a pupil. Leave out every pupil, or choose the whole OneRoster package (.zip), which says it.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Diese Datei sagt nicht, wer Lehrkraft und wer Schülerin oder Schüler ist. Lassen Sie alle Schülerinnen und Schüler aus oder wählen Sie das ganze OneRoster-Paket (.zip), in dem es steht.</translation>
    </message>
    <message>
        <source>Some cells hold formulas without a result (the first in row {line}). MentorApp calculates nothing: open the file in a spreadsheet program and save it again to get their values.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Einige Zellen enthalten Formeln ohne Ergebnis (die erste in Zeile {line}). MentorApp rechnet nicht: Öffnen Sie die Datei in einem Tabellenprogramm und speichern Sie sie neu, damit die Werte da sind.</translation>
    </message>
    <message>
        <source>The first row was read as a person, because it does not look like headings.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Die erste Zeile wurde als Person gelesen, weil sie nicht nach Überschriften aussieht.</translation>
    </message>
    <message>
        <source>The headings were found in row {line}. What stands above them was left out.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Die Überschriften stehen in Zeile {line}. Was darüber steht, wurde ausgelassen.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>This explains how to fill in the list, or is an example.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Das erklärt, wie die Liste auszufüllen ist, oder ist ein Beispiel.</translation>
    </message>
    <message>
        <source>“{email}” is not an email address.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>„{email}“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>“{text}” in {column} is not a date.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>„{text}“ unter „{column}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>{column} is too long: at most {limit} characters fit.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>„{column}“ ist zu lang: Höchstens {limit} Zeichen passen.</translation>
    </message>
    <message>
        <source>{column} holds characters that are not text.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>„{column}“ enthält Zeichen, die kein Text sind.</translation>
    </message>
    <message>
        <source>{column} holds a formula without a result.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>„{column}“ enthält eine Formel ohne Ergebnis.</translation>
    </message>
    <message>
        <source>{column} shows an error instead of a value.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>„{column}“ zeigt einen Fehler statt eines Wertes.</translation>
    </message>
    <message>
        <source>There are {count} cells where the headings have {expected}: a comma may need quotation marks.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Hier sind {count} Zellen, bei den Überschriften {expected}: Vielleicht braucht ein Komma Anführungszeichen.</translation>
    </message>
    <message>
        <source>These are the headings once more.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Das sind noch einmal die Überschriften.</translation>
    </message>
    <message>
        <source>This is a pupil, not an adult.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Das ist eine Schülerin oder ein Schüler.</translation>
    </message>
    <message>
        <source>This seems to be a pupil: the file gives no role, but a grade.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Wohl eine Schülerin oder ein Schüler: Die Datei nennt keine Rolle, aber eine Klassenstufe.</translation>
    </message>
    <message>
        <source>This is a member of a pupil’s family.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Das ist ein Familienmitglied einer Schülerin oder eines Schülers.</translation>
    </message>
    <message>
        <source>The file does not say whether this is a teacher.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Die Datei sagt nicht, ob das eine Lehrkraft ist.</translation>
    </message>
    <message>
        <source>“{role}” is not a role of someone who works with pupils.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>„{role}“ ist keine Rolle einer Person, die mit Schülerinnen und Schülern arbeitet.</translation>
    </message>
    <message>
        <source>The file marks this person as to be deleted.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>In der Datei ist diese Person zum Löschen markiert.</translation>
    </message>
    <message>
        <source>The file marks this account as switched off.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>In der Datei ist dieses Konto als abgeschaltet markiert.</translation>
    </message>
    <message>
        <source>Already here: {name}, with the same email address.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Schon hier: {name}, mit derselben E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Probably already here: {name}.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Wahrscheinlich schon hier: {name}.</translation>
    </message>
    <message>
        <source>The same email address as {name} in row {line}.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Dieselbe E-Mail-Adresse wie {name} in Zeile {line}.</translation>
    </message>
    <message>
        <source>Probably the same person as {name} in row {line}.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Wahrscheinlich dieselbe Person wie {name} in Zeile {line}.</translation>
    </message>
    <message>
        <source>You chose to leave this person out.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Sie haben diese Person ausgelassen.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Nothing was changed. Add words that do not belong together, or take the phrase that MentorApp offers.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Diese Passphrase ist zu leicht zu erraten. Nichts wurde geändert. Ergänzen Sie Wörter, die nicht zusammengehören, oder nehmen Sie die Passphrase, die MentorApp vorschlägt.</translation>
    </message>
    <message>
        <source>This file is not a backup made by MentorApp. Nothing was changed. Choose another file.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Diese Datei ist keine Sicherung von MentorApp. Nichts wurde geändert. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>A newer MentorApp made this backup. Nothing was changed. Update MentorApp to restore it.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Diese Sicherung hat eine neuere Version von MentorApp angelegt. Nichts wurde geändert. Aktualisieren Sie MentorApp, um sie wiederherzustellen.</translation>
    </message>
    <message>
        <source>This backup is damaged or was changed. Your vault is as it was. Choose an earlier backup.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Diese Sicherung ist beschädigt oder wurde verändert. Ihr Tresor ist, wie er war. Wählen Sie eine frühere Sicherung.</translation>
    </message>
    <message>
        <source>This is a backup of another vault. Nothing was changed. Choose another file.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Das ist die Sicherung eines anderen Tresors. Nichts wurde geändert. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The copy did not come out the same as the vault, so no backup was made. Check the vault in Settings, or choose another disk.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Die Kopie stimmte nicht mit dem Tresor überein, deshalb wurde keine Sicherung angelegt. Prüfen Sie den Tresor in den Einstellungen oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>No backup beside this vault fits it. Nothing was changed. Choose a backup file from another place.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Keine Sicherung bei diesem Tresor passt zu ihm. Nichts wurde geändert. Wählen Sie eine Sicherungsdatei von einem anderen Ort.</translation>
    </message>
    <message>
        <source>The part of the vault that holds its key is damaged or missing; its second copy is used.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Der Teil des Tresors, der seinen Schlüssel enthält, ist beschädigt oder fehlt; die zweite Kopie wird benutzt.</translation>
    </message>
    <message>
        <source>The second copy of the part of the vault that holds its key is damaged or missing.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Die zweite Kopie des Teils, der den Schlüssel des Tresors enthält, ist beschädigt oder fehlt.</translation>
    </message>
    <message>
        <source>The file {name} in the vault is not encrypted. Move it out if you put it there.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Die Datei {name} im Tresor ist nicht verschlüsselt. Nehmen Sie sie heraus, falls Sie sie dort abgelegt haben.</translation>
    </message>
    <message>
        <source>A part of the file that holds your words cannot be read. Restore the newest backup.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Ein Teil der Datei mit Ihren Texten lässt sich nicht lesen. Stellen Sie die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The vault is not built the way MentorApp builds it. Restore the newest backup.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Der Tresor ist nicht so aufgebaut, wie MentorApp ihn anlegt. Stellen Sie die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The search index {name} does not match what you wrote. Your words themselves are safe.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Das Suchverzeichnis {name} passt nicht zu Ihren Texten. Ihre Texte selbst sind sicher.</translation>
    </message>
    <message>
        <source>The attachment {name} is not as it was when you added it. A backup may hold it whole.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Der Anhang {name} ist nicht mehr so, wie Sie ihn hinzugefügt haben. Vielleicht enthält ihn eine Sicherung unversehrt.</translation>
    </message>
    <message>
        <source>The history of entry {row} in {table} does not lead to what is there now.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Der Verlauf des Eintrags {row} in {table} führt nicht zu dem, was jetzt dort steht.</translation>
    </message>
    <message>
        <source>Choose a number from {low} to {high}.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Wählen Sie eine Zahl von {low} bis {high}.</translation>
    </message>
    <message>
        <source>The demo can be made from 1 to {limit} times its usual size.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Die Demo kann das 1- bis {limit}-Fache ihrer üblichen Größe haben.</translation>
    </message>
    <message>
        <source>This folder holds another demo (scale {scale}, seed {seed}). It was left as it is. Choose another folder.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>In diesem Ordner liegt eine andere Demo (scale {scale}, seed {seed}). Sie blieb, wie sie ist. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase. Write it in a file and name that with --passphrase-file, or use --passphrase-file - to read it from standard input.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Es gibt kein Terminal, um nach der Passphrase zu fragen. Schreiben Sie sie in eine Datei und nennen Sie diese mit --passphrase-file, oder verwenden Sie --passphrase-file -, um sie von der Standardeingabe zu lesen.</translation>
    </message>
    <message>
        <source>There is no terminal to ask on. Write it in a file and name that with {option}.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Es gibt kein Terminal, um zu fragen. Schreiben Sie es in eine Datei und nennen Sie diese mit {option}.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed. Try again.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Die beiden Passphrasen sind verschieden. Nichts wurde geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Check that it is there and that you may open it.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>{path} lässt sich nicht lesen. Prüfen Sie, ob die Datei da ist und Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>{path} is not text in UTF-8. Nothing was read from it.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>{path} ist kein Text in UTF-8. Es wurde nichts daraus gelesen.</translation>
    </message>
    <message>
        <source>Line {line} was not saved: {reason} The lines before it are saved, and the others were not read.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Zeile {line} wurde nicht gespeichert: {reason} Die Zeilen davor sind gespeichert, die übrigen wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>The output cannot be written: the disk is full. Your vault is as it was.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Die Ausgabe lässt sich nicht schreiben: Der Datenträger ist voll. Ihr Tresor ist, wie er war.</translation>
    </message>
    <message>
        <source>There are {count} problems, listed above. Nothing was changed. Restore a backup.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Es gibt {count} Probleme, sie stehen oben. Nichts wurde geändert. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Nobody could be brought in: every row was refused, for the reasons above.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Niemand konnte übernommen werden: Jede Zeile wurde abgelehnt, die Gründe stehen oben.</translation>
    </message>
    <message>
        <source>Something went wrong inside MentorApp. What was saved is safe. Try again, or restart the program.</source>
        <extracomment>mentorapp/ui/errors.py</extracomment>
        <translation>In MentorApp ist etwas schiefgegangen. Was gespeichert war, ist sicher. Versuchen Sie es noch einmal oder starten Sie das Programm neu.</translation>
    </message>
</context>
<context>
    <name>VaultSection</name>
    <message>
        <source>Lock and choose another</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Sperren und anderen wählen</translation>
    </message>
    <message>
        <source>Where it is</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>What it holds</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>This vault</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Dieser Tresor</translation>
    </message>
    <message>
        <source>Check everything</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Alles prüfen</translation>
    </message>
    <message>
        <source>Is everything sound?</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Ist alles in Ordnung?</translation>
    </message>
    <message>
        <source>Reads every page, compares every history with what is there now. Nothing is changed.</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Liest jede Seite und vergleicht jeden Verlauf mit dem jetzigen Stand. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Checking the vault…</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Der Tresor wird geprüft …</translation>
    </message>
    <message>
        <source>Soundness</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Keep the history for</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Verlauf aufbewahren</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Undo and the earlier versions of a note reach back this far. Notes stay for ever.</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>So weit reichen „Rückgängig“ und die früheren Versionen einer Notiz zurück. Notizen bleiben für immer.</translation>
    </message>
    <message>
        <source>MentorApp {0}</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>MentorApp {0}</translation>
    </message>
    <message>
        <source>Made for mentors; works alone.</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Für Mentorinnen und Mentoren; arbeitet ohne Netz.</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Programm</translation>
    </message>
    <message>
        <source>one person</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>eine Person</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>one note</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>eine Notiz</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>one tag</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>ein Schlagwort</translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>
            <numerusform>%n Schlagwort</numerusform>
            <numerusform>%n Schlagwörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Everything is sound</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Alles ist in Ordnung</translation>
    </message>
    <message>
        <source>{0} entries read and compared, {1}</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>{0} Einträge gelesen und verglichen, {1}</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Etwas stimmt nicht</translation>
    </message>
    <message>
        <source>Saved in the vault.</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Im Tresor gespeichert.</translation>
    </message>
    <message>
        <source>One year</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Ein Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoiceButton</name>
    <message>
        <source>Who speaks</source>
        <extracomment>mentorapp/ui/screens/live/line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekBars</name>
    <message>
        <source>{0} {1}</source>
        <extracomment>mentorapp/ui/screens/today/week.py</extracomment>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>Notes on each day of this week</source>
        <extracomment>mentorapp/ui/screens/today/week.py</extracomment>
        <translation>Notizen an jedem Tag dieser Woche</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>Your week</source>
        <extracomment>mentorapp/ui/screens/today/week.py</extracomment>
        <translation>Ihre Woche</translation>
    </message>
    <message>
        <source>One note</source>
        <extracomment>mentorapp/ui/screens/today/week.py</extracomment>
        <translation>Eine Notiz</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <extracomment>mentorapp/ui/screens/today/week.py</extracomment>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekSection</name>
    <message>
        <source>Hours to give in a week</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>Stunden je Woche, die Sie einsetzen wollen</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Not seen for a while</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>Länger nicht gesehen</translation>
    </message>
    <message>
        <source>Your time</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>Ihre Zeit</translation>
    </message>
    <message>
        <source>Today shows what you gave against it. Nothing is refused when it is reached.</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>„Heute“ zeigt, wie viel Sie davon eingesetzt haben. Ist die Grenze erreicht, wird nichts verwehrt.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>After so many days without a meeting, a visit or a note, Today names the person.</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>Nach so vielen Tagen ohne Treffen, Besuch oder Notiz nennt „Heute“ die Person.</translation>
    </message>
    <message>
        <source>One hour</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>Eine Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved in the vault.</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>Im Tresor gespeichert.</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>{0}, {1}, free</source>
        <extracomment>mentorapp/ui/screens/calendar/week.py</extracomment>
        <translation>{0}, {1}, frei</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <comment>day of the week, day of the month</comment>
        <extracomment>mentorapp/ui/screens/calendar/week.py</extracomment>
        <translation>{0} {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>things on one day</comment>
        <extracomment>mentorapp/ui/screens/calendar/week.py</extracomment>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>A notebook that only you can open</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Ein Notizbuch, das nur Sie öffnen können</translation>
    </message>
    <message>
        <source>MentorApp keeps what you write about the people you support in an encrypted vault on this computer. Nothing is sent anywhere. It takes four steps.</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>MentorApp bewahrt in einem verschlüsselten Tresor auf diesem Computer, was Sie über die Personen schreiben, die Sie begleiten. Nichts wird irgendwohin gesendet. Es sind vier Schritte.</translation>
    </message>
    <message>
        <source>Make my vault</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Meinen Tresor anlegen</translation>
    </message>
    <message>
        <source>There is a vault in this folder already. Open it, or choose another folder.</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>In diesem Ordner ist schon ein Tresor. Öffnen Sie ihn oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose where the vault will be</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Ort für den Tresor wählen</translation>
    </message>
    <message>
        <source>Your vault will be in</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Ihr Tresor kommt nach</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the folder of the vault</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Ordner des Tresors ändern</translation>
    </message>
    <message>
        <source>Open a vault that exists</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Vorhandenen Tresor öffnen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Sicherung wiederherstellen</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Choose the folder of a vault, or an empty folder for a new one</source>
        <extracomment>mentorapp/ui/shell/window.py</extracomment>
        <translation>Ordner eines Tresors wählen oder einen leeren für einen neuen</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Withdraw a consent</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>{0} no longer permits this? It takes effect at once.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>{0} erlaubt dies nicht mehr? Das gilt sofort.</translation>
    </message>
    <message>
        <source>Reason, if they gave one</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>Grund, falls einer genannt wurde</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>Widerrufen</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Put the cursor where you want to write, then press {0}.</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>Setzen Sie den Cursor dorthin, wo Sie schreiben wollen, und drücken Sie dann {0}.</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>Rückgängig: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>Wiederholt: {0}</translation>
    </message>
    <message>
        <source>Quick note</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>Schnellnotiz</translation>
    </message>
    <message>
        <source>Record time given</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>Zeit erfassen</translation>
    </message>
    <message>
        <source>Put in a text from the library</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>Text aus der Bibliothek einfügen</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>Sperren</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Ctrl</source>
        <extracomment>mentorapp/ui/keys.py</extracomment>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>mentorapp/ui/keys.py</extracomment>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <extracomment>mentorapp/ui/keys.py</extracomment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>mentorapp/ui/keys.py</extracomment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Backspace</source>
        <extracomment>mentorapp/ui/keys.py</extracomment>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>mentorapp/ui/keys.py</extracomment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>mentorapp/ui/keys.py</extracomment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <extracomment>mentorapp/ui/keys.py</extracomment>
        <translation>{0} ({1})</translation>
    </message>
</context>
<context>
    <name>when</name>
    <message>
        <source>ddd d MMM</source>
        <comment>Qt&apos;s pattern of a short day</comment>
        <extracomment>mentorapp/ui/when.py</extracomment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>Qt&apos;s pattern of a short date</comment>
        <extracomment>mentorapp/ui/when.py</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>Qt&apos;s pattern of a whole day</comment>
        <extracomment>mentorapp/ui/when.py</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>Qt&apos;s pattern of a whole date</comment>
        <extracomment>mentorapp/ui/when.py</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>Qt&apos;s pattern of a month</comment>
        <extracomment>mentorapp/ui/when.py</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>mentorapp/ui/when.py</extracomment>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>mentorapp/ui/when.py</extracomment>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <extracomment>mentorapp/ui/when.py</extracomment>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
</context>
</TS>
