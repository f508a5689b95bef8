<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Agreement</name>
    <message>
        <source>Valid from {0} to {1}</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>Valable du {0} au {1}</translation>
    </message>
    <message>
        <source>Valid from {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>Valable à partir du {0}</translation>
    </message>
    <message>
        <source>Valid to {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>Valable jusqu’au {0}</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Replaced</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>Signé</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>vous</translation>
    </message>
    <message>
        <source>Mentor</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Signed by all on {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>Signé par tout le monde le {0}</translation>
    </message>
    <message>
        <source>Still to sign: {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>Signatures attendues&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Nobody has signed it yet</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>Personne ne l’a encore signé</translation>
    </message>
    <message>
        <source>Joined later, has not signed: {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>Arrivée plus tard, sans signature&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>AgreementEditor</name>
    <message>
        <source>Edit the agreement</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>Modifier l’accord</translation>
    </message>
    <message>
        <source>Write an agreement</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>Écrire un accord</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>Partir d’un modèle</translation>
    </message>
    <message>
        <source>An empty page</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>Une page blanche</translation>
    </message>
    <message>
        <source>Valid from</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>You may leave it empty.</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>Vous pouvez laisser vide.</translation>
    </message>
    <message>
        <source>Text of the agreement</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>Texte de l’accord</translation>
    </message>
    <message>
        <source>Save draft</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>Enregistrer le brouillon</translation>
    </message>
    <message numerus="yes">
        <source>It has %n signatures. They stand under the words as they are: if you change these, the signatures go and have to be given again.</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>
            <numerusform>Il porte %n signature. Elle vaut pour le texte tel qu’il est&#xa0;: si vous le changez, elle disparaît et devra être redonnée.</numerusform>
            <numerusform>Il porte %n signatures. Elles valent pour le texte tel qu’il est&#xa0;: si vous le changez, elles disparaissent et devront être redonnées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write it together. A line that begins with ## is a heading, one with - a point of a list.</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>Écrivez-le ensemble. Une ligne qui commence par ## est un titre, par - un point de liste.</translation>
    </message>
    <message>
        <source>Your text was left as it is. Empty it first to start from a template.</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>Votre texte a été laissé tel quel. Videz-le d’abord pour partir d’un modèle.</translation>
    </message>
</context>
<context>
    <name>AgreementReader</name>
    <message>
        <source>Agreement, version {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_reader.py</extracomment>
        <translation>Accord, version {0}</translation>
    </message>
    <message>
        <source>Text of the agreement</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_reader.py</extracomment>
        <translation>Texte de l’accord</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_reader.py</extracomment>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_reader.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Signature of {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_reader.py</extracomment>
        <translation>Signature&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_reader.py</extracomment>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Stands under another text</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_reader.py</extracomment>
        <translation>Porte sur un autre texte</translation>
    </message>
</context>
<context>
    <name>AgreementSection</name>
    <message>
        <source>Agreement</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Accord</translation>
    </message>
    <message>
        <source>There is no agreement yet. Write down together what you meet for, what stays between you and where that ends, and sign it on this laptop.</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Aucun accord pour l’instant. Notez ensemble pourquoi vous vous rencontrez, ce qui reste entre vous et où cela s’arrête, puis signez sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The draft was removed.</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Le brouillon a été supprimé.</translation>
    </message>
    <message>
        <source>Write an agreement</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Écrire un accord</translation>
    </message>
    <message>
        <source>Sign together</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Signer ensemble</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Amend</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Amender</translation>
    </message>
    <message>
        <source>Renew</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Remove draft</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Supprimer le brouillon</translation>
    </message>
    <message>
        <source>Version {0}: {1}</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Version {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Agreement, version {0}.pdf</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Accord, version {0}.pdf</translation>
    </message>
    <message>
        <source>Save the agreement as a PDF</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Enregistrer l’accord en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {0}. That file is not encrypted: keep it where only you two can read it.</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Enregistré sous {0}. Ce fichier n’est pas chiffré&#xa0;: gardez-le là où vous deux seuls pouvez le lire.</translation>
    </message>
    <message>
        <source>Everybody has signed: the agreement holds.</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Tout le monde a signé&#xa0;: l’accord est en vigueur.</translation>
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
        <translation>Brouillon, pas encore signé par tout le monde</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Signatures</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>{role}, signed on {date}</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>{role}, signé le {date}</translation>
    </message>
    <message>
        <source>{role}, name and date</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>{role}, nom et date</translation>
    </message>
    <message>
        <source>Mentor</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Signed by all on {date}</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>Signé par tout le monde le {date}</translation>
    </message>
    <message>
        <source>Valid from {first} to {last}</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>Valable du {first} au {last}</translation>
    </message>
    <message>
        <source>Valid from {first}</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>Valable à partir du {first}</translation>
    </message>
    <message>
        <source>Valid to {last}</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>Valable jusqu’au {last}</translation>
    </message>
    <message>
        <source>Fingerprint of this text: {fingerprint}</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>Empreinte de ce texte&#xa0;: {fingerprint}</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Looks</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>High contrast draws every border and keeps to black on white.</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>Le contraste élevé trace chaque bord et s’en tient au noir sur blanc.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>{0} %</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Everything grows with it: rows, buttons and icons, too.</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>Tout grandit avec lui&#xa0;: lignes, boutons et icônes aussi.</translation>
    </message>
    <message>
        <source>Dates and numbers follow it at once, the words after the next unlocking.</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>Les dates et les nombres suivent tout de suite, les textes au prochain déverrouillage.</translation>
    </message>
    <message>
        <source>Saved for this computer.</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>Enregistré pour cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>AttachmentLine</name>
    <message>
        <source>Save a copy</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save a copy of {0}</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>Enregistrer une copie de {0}</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>Supprimer {0}</translation>
    </message>
    <message>
        <source>Closed: no consent of {0} to hold it</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>Fermé&#xa0;: {0} n’a pas donné son consentement pour le conserver</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Pupils’ work</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>Travaux d’élèves</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>Image</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>Photo</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Slides</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>Diapositives</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>Document</translation>
    </message>
</context>
<context>
    <name>AttachmentsPanel</name>
    <message>
        <source>Files and photos</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>Fichiers et photos</translation>
    </message>
    <message>
        <source>Nothing here yet. Add a photo of the board, a plan or a worksheet, or drop a file here. It is kept encrypted, and photos lose the place where they were taken.</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>Rien ici pour l’instant. Ajoutez une photo du tableau, un plan ou une fiche de travail, ou déposez un fichier ici. Tout est gardé chiffré, et les photos perdent le lieu où elles ont été prises.</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>Ajout en cours…</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>Image collée.png</translation>
    </message>
    <message>
        <source>Photos and documents ({0})</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>Photos et documents ({0})</translation>
    </message>
    <message>
        <source>Add a file</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>Ajouter un fichier</translation>
    </message>
    <message>
        <source>There is no picture and no file on the clipboard.</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>Il n’y a ni image ni fichier dans le presse-papiers.</translation>
    </message>
    <message>
        <source>{0} removed</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>Supprimé&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>Coller une image</translation>
    </message>
    <message>
        <source>It shows pupils’ work</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>On y voit des travaux d’élèves</translation>
    </message>
    <message>
        <source>Then it needs consent, and closes when that is withdrawn.</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>Il faut alors un consentement, et l’accès se ferme si celui-ci est retiré.</translation>
    </message>
    <message>
        <source>{0} added</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>Ajouté&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>AttendanceList</name>
    <message>
        <source>Who came</source>
        <extracomment>mentorapp/ui/screens/meeting/attendance.py</extracomment>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Whether {0} came</source>
        <extracomment>mentorapp/ui/screens/meeting/attendance.py</extracomment>
        <translation>Présence&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Back up now</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Making the backup and comparing it with the vault…</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Sauvegarde et comparaison avec le coffre…</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Activée</translation>
    </message>
    <message>
        <source>A backup every day</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Une sauvegarde par jour</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Making backups</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Faire des sauvegardes</translation>
    </message>
    <message>
        <source>In the vault’s own folder, soon after unlocking, when something has changed.</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Dans le dossier du coffre, peu après le déverrouillage, si quelque chose a changé.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Revenir à une sauvegarde</translation>
    </message>
    <message>
        <source>Into a new folder, beside this vault, which stays as it is.</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Dans un nouveau dossier, à côté de ce coffre, qui reste tel quel.</translation>
    </message>
    <message>
        <source>Last backup: {0}</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Dernière sauvegarde&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Aucune sauvegarde</translation>
    </message>
    <message>
        <source>Make one now, best on another disk or a stick.</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Faites-en une maintenant, de préférence sur un autre disque ou une clé USB.</translation>
    </message>
    <message>
        <source>MentorApp {0}</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>MentorApp {0}</translation>
    </message>
    <message>
        <source>Backups (*.mentorbackup)</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Sauvegardes (*.mentorbackup)</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Enregistrer une sauvegarde</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>Stopped. No backup was made.</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Arrêté. Aucune sauvegarde n’a été faite.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Check all</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Where they are</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Où elles sont</translation>
    </message>
    <message>
        <source>Backups of this vault</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Sauvegardes de ce coffre</translation>
    </message>
    <message numerus="yes">
        <source>and %n older ones</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>
            <numerusform>et %n plus ancienne</numerusform>
            <numerusform>et %n plus anciennes</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked when made</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Vérifiée à la création</translation>
    </message>
    <message>
        <source>Damaged</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Endommagée</translation>
    </message>
    <message>
        <source>Checked just now</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Vérifiée à l’instant</translation>
    </message>
    <message>
        <source>There will be a backup every day.</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Une sauvegarde sera faite chaque jour.</translation>
    </message>
    <message>
        <source>No backup is made by itself any more.</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Plus aucune sauvegarde ne se fera d’elle-même.</translation>
    </message>
    <message>
        <source>The backup is made and checked: {0}</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>La sauvegarde est faite et vérifiée&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Every backup is whole.</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Toutes les sauvegardes sont intactes.</translation>
    </message>
    <message>
        <source>Restored into {0}. Open it with “Another vault”.</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Restauré dans {0}. Ouvrez-le avec «&#xa0;Un autre coffre&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <extracomment>mentorapp/ui/screens/today/blocks.py</extracomment>
        <translation>Fermer ce message</translation>
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
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Meeting: {names}</source>
        <extracomment>mentorapp/services/calendar_files.py</extracomment>
        <translation>Rencontre&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Observation: {names}</source>
        <extracomment>mentorapp/services/calendar_files.py</extracomment>
        <translation>Observation&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Corridor talk: {names}</source>
        <extracomment>mentorapp/services/calendar_files.py</extracomment>
        <translation>Échange de couloir&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Call: {names}</source>
        <extracomment>mentorapp/services/calendar_files.py</extracomment>
        <translation>Appel&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Email: {names}</source>
        <extracomment>mentorapp/services/calendar_files.py</extracomment>
        <translation>E-mail&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Visit</source>
        <extracomment>mentorapp/ui/screens/calendar/looks.py</extracomment>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Check back</source>
        <extracomment>mentorapp/ui/screens/calendar/looks.py</extracomment>
        <translation>Faire le point</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>mentorapp/ui/screens/calendar/looks.py</extracomment>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>From another calendar</source>
        <extracomment>mentorapp/ui/screens/calendar/looks.py</extracomment>
        <translation>D’un autre calendrier</translation>
    </message>
    <message>
        <source>Protected time</source>
        <extracomment>mentorapp/ui/screens/calendar/looks.py</extracomment>
        <translation>Temps protégé</translation>
    </message>
    <message>
        <source>Meeting</source>
        <extracomment>mentorapp/ui/screens/calendar/looks.py</extracomment>
        <translation>Rencontre</translation>
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
        <translation>Tenue</translation>
    </message>
    <message>
        <source>On hold: no consent</source>
        <extracomment>mentorapp/ui/screens/calendar/looks.py</extracomment>
        <translation>En suspens&#xa0;: pas de consentement</translation>
    </message>
    <message>
        <source>Overlaps something else</source>
        <extracomment>mentorapp/ui/screens/calendar/looks.py</extracomment>
        <translation>Chevauche autre chose</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Earlier</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Go to today</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Aller à aujourd’hui</translation>
    </message>
    <message>
        <source>Show the week</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Afficher la semaine</translation>
    </message>
    <message>
        <source>Show the month</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Afficher le mois</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Planifier une rencontre</translation>
    </message>
    <message>
        <source>Protected time</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Temps protégé</translation>
    </message>
    <message>
        <source>Import a calendar file…</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Importer un fichier de calendrier…</translation>
    </message>
    <message>
        <source>Export the meetings…</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Exporter les rencontres…</translation>
    </message>
    <message>
        <source>Move the meeting up (earlier)</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Déplacer la rencontre vers le haut (plus tôt)</translation>
    </message>
    <message>
        <source>Move the meeting down (later)</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Déplacer la rencontre vers le bas (plus tard)</translation>
    </message>
    <message>
        <source>Move the meeting to the day on the left</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Déplacer la rencontre au jour de gauche</translation>
    </message>
    <message>
        <source>Move the meeting to the day on the right</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Déplacer la rencontre au jour de droite</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Week</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Mois</translation>
    </message>
    <message>
        <source>What is shown</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Week of {0}</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Semaine du {0}</translation>
    </message>
    <message>
        <source>No meetings. Press N to plan one where you are.</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Aucune rencontre. Appuyez sur N pour en planifier une là où vous êtes.</translation>
    </message>
    <message>
        <source>One meeting</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Une rencontre</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>
            <numerusform>%n rencontre</numerusform>
            <numerusform>%n rencontres</numerusform>
        </translation>
    </message>
    <message>
        <source>one overlaps something</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>un chevauchement</translation>
    </message>
    <message numerus="yes">
        <source>%n overlap something</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>
            <numerusform>%n chevauchement</numerusform>
            <numerusform>%n chevauchements</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a planned meeting first: only those can be moved.</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Choisissez d’abord une rencontre prévue&#xa0;: elles seules peuvent être déplacées.</translation>
    </message>
    <message>
        <source>Moved to {0}</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Déplacée au {0}</translation>
    </message>
</context>
<context>
    <name>Caseload</name>
    <message>
        <source>not met yet</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>pas encore de rencontre</translation>
    </message>
    <message>
        <source>met {0}</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>rencontre {0}</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>rien de prévu</translation>
    </message>
    <message>
        <source>next {0}</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>prochaine le {0}</translation>
    </message>
    <message>
        <source>Rhythm kept</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>Rythme tenu</translation>
    </message>
    <message>
        <source>One day late</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>Un jour de retard</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps due</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>
            <numerusform>%n étape à échéance</numerusform>
            <numerusform>%n étapes à échéance</numerusform>
        </translation>
    </message>
    <message>
        <source>One step due</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>Une étape à échéance</translation>
    </message>
    <message numerus="yes">
        <source>%n open steps</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>
            <numerusform>%n étape ouverte</numerusform>
            <numerusform>%n étapes ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>One open step</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>Une étape ouverte</translation>
    </message>
    <message>
        <source>No agreement</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>Sans accord</translation>
    </message>
    <message>
        <source>Agreement not signed</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>Accord non signé</translation>
    </message>
    <message>
        <source>Agreement expired</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>Accord expiré</translation>
    </message>
    <message>
        <source>Agreed</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>Accord signé</translation>
    </message>
    <message>
        <source>No consent</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>Sans consentement</translation>
    </message>
    <message>
        <source>Consent {0} of {1}</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>Consentement {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>CaseloadPage</name>
    <message>
        <source>Caseload</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Start an engagement</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Commencer un accompagnement</translation>
    </message>
    <message>
        <source>Search by name</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Rechercher par nom</translation>
    </message>
    <message>
        <source>Which to show</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Lesquels afficher</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Engagements</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Accompagnements</translation>
    </message>
    <message>
        <source>Nothing here. Try fewer letters, or show others.</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Rien ici. Essayez moins de lettres, ou affichez-en d’autres.</translation>
    </message>
    <message>
        <source>Here is everybody you work with, and what needs you: who was not met in time, what is due, what is not signed.
An engagement says what you meet for, how often and with whom.</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Voici toutes les personnes avec qui vous travaillez, et ce qui demande votre attention&#xa0;: une rencontre qui tarde, une échéance, une signature qui manque.
Un accompagnement dit pourquoi vous vous rencontrez, à quel rythme et avec qui.</translation>
    </message>
    <message>
        <source>Running and paused</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>En cours et en pause</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Needs you first</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>À voir d’abord</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By last contact</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Par dernier contact</translation>
    </message>
    <message>
        <source>By next contact</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Par prochain contact</translation>
    </message>
    <message>
        <source>By open steps</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Par étapes ouvertes</translation>
    </message>
    <message>
        <source>One engagement</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Un accompagnement</translation>
    </message>
    <message numerus="yes">
        <source>%n engagements</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>
            <numerusform>%n accompagnement</numerusform>
            <numerusform>%n accompagnements</numerusform>
        </translation>
    </message>
    <message>
        <source>one not met in time</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>un en retard de rencontre</translation>
    </message>
    <message numerus="yes">
        <source>%n not met in time</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>
            <numerusform>%n en retard de rencontre</numerusform>
            <numerusform>%n en retard de rencontre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangePassphrase</name>
    <message>
        <source>Change the passphrase</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>Phrase de passe actuelle</translation>
    </message>
    <message>
        <source>Nothing is encrypted anew. Backups made before still open with the passphrase of their day.</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>Rien n’est chiffré à nouveau. Les sauvegardes déjà faites s’ouvrent toujours avec la phrase de passe de leur jour.</translation>
    </message>
    <message>
        <source>Change it</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>La changer</translation>
    </message>
    <message>
        <source>Type the passphrase that opens the vault now.</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>Saisissez la phrase de passe qui ouvre le coffre aujourd’hui.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Changing…</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>Changement…</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Tag {0}</source>
        <extracomment>mentorapp/ui/widgets/tags.py</extracomment>
        <translation>Étiquette {0}</translation>
    </message>
    <message>
        <source>Press to remove</source>
        <extracomment>mentorapp/ui/widgets/tags.py</extracomment>
        <translation>Appuyez pour retirer</translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <extracomment>mentorapp/ui/widgets/tags.py</extracomment>
        <translation>Retirer cette étiquette</translation>
    </message>
</context>
<context>
    <name>Circle</name>
    <message>
        <source>Mine</source>
        <extracomment>mentorapp/ui/widgets/painting.py</extracomment>
        <translation>À moi</translation>
    </message>
    <message>
        <source>Ours</source>
        <extracomment>mentorapp/ui/widgets/painting.py</extracomment>
        <translation>À nous</translation>
    </message>
    <message>
        <source>Agreed</source>
        <extracomment>mentorapp/ui/widgets/painting.py</extracomment>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Only you can read this, for ever.</source>
        <extracomment>mentorapp/ui/widgets/painting.py</extracomment>
        <translation>Personne d’autre que vous ne pourra jamais lire ceci.</translation>
    </message>
    <message>
        <source>Yours and your mentee&apos;s.</source>
        <extracomment>mentorapp/ui/widgets/painting.py</extracomment>
        <translation>À vous et à la personne que vous accompagnez.</translation>
    </message>
    <message>
        <source>Agreed by both; your coordinator may read it.</source>
        <extracomment>mentorapp/ui/widgets/painting.py</extracomment>
        <translation>Convenu par les deux&#xa0;; votre responsable peut le lire.</translation>
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
        <translation>Clore la rencontre</translation>
    </message>
    <message>
        <source>What one small thing comes next? Without one, press Enter at once.</source>
        <extracomment>mentorapp/ui/screens/meeting/close_dialog.py</extracomment>
        <translation>Quelle petite chose vient ensuite&#xa0;? S’il n’y en a pas, appuyez tout de suite sur Entrée.</translation>
    </message>
    <message>
        <source>Minutes it took</source>
        <extracomment>mentorapp/ui/screens/meeting/close_dialog.py</extracomment>
        <translation>Durée en minutes</translation>
    </message>
    <message>
        <source>Take it and add another</source>
        <extracomment>mentorapp/ui/screens/meeting/close_dialog.py</extracomment>
        <translation>La retenir et en ajouter une autre</translation>
    </message>
    <message>
        <source>Close meeting</source>
        <extracomment>mentorapp/ui/screens/meeting/close_dialog.py</extracomment>
        <translation>Clore la rencontre</translation>
    </message>
    <message>
        <source>Next step: {0}</source>
        <extracomment>mentorapp/ui/screens/meeting/close_dialog.py</extracomment>
        <translation>Prochaine étape&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Write a number of minutes.</source>
        <extracomment>mentorapp/ui/screens/meeting/close_dialog.py</extracomment>
        <translation>Écrivez un nombre de minutes.</translation>
    </message>
    <message numerus="yes">
        <source>Closed with %n next steps.</source>
        <extracomment>mentorapp/ui/screens/meeting/close_dialog.py</extracomment>
        <translation>
            <numerusform>Close avec %n prochaine étape.</numerusform>
            <numerusform>Close avec %n prochaines étapes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting is closed.</source>
        <extracomment>mentorapp/ui/screens/meeting/close_dialog.py</extracomment>
        <translation>La rencontre est close.</translation>
    </message>
</context>
<context>
    <name>CodeGroups</name>
    <message>
        <source>Recovery code</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>Code de récupération</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Use the recovery code</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Utiliser le code de récupération</translation>
    </message>
    <message>
        <source>It is on the sheet that you printed or saved when the vault was made: seven groups of four.</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Il figure sur la fiche imprimée ou enregistrée à la création du coffre&#xa0;: sept groupes de quatre.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Type your recovery code.</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Saisissez votre code de récupération.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Small letters, O for 0, I for 1 and missing dashes do not matter.</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Les minuscules, O pour 0, I pour 1 et les tirets manquants n’ont pas d’importance.</translation>
    </message>
    <message>
        <source>{0} of {1} letters and digits</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>{0} sur {1} lettres et chiffres</translation>
    </message>
    <message>
        <source>Look at group {0} again: something in it is not as on the sheet.</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Revoyez le groupe {0}&#xa0;: il diffère de la fiche.</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Print</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>Enregistrer la fiche de récupération</translation>
    </message>
    <message>
        <source>MentorApp recovery sheet.pdf</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>Fiche de récupération MentorApp.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Sent to the printer. Keep the sheet where you keep important papers.</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>Envoyé à l’imprimante. Gardez la fiche avec vos papiers importants.</translation>
    </message>
    <message>
        <source>The printer did not take it. Try again, or save it as a PDF.</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>L’imprimante n’a pas accepté la fiche. Réessayez, ou enregistrez-la en PDF.</translation>
    </message>
    <message>
        <source>Saved as {0}. Keep it apart from this computer.</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>Enregistré sous {0}. Gardez ce fichier loin de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Sheet</source>
        <extracomment>mentorapp/ui/screens/roster_import/columns.py</extracomment>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>mentorapp/ui/screens/roster_import/columns.py</extracomment>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>03/04/2026 means</source>
        <extracomment>mentorapp/ui/screens/roster_import/columns.py</extracomment>
        <translation>03/04/2026 signifie</translation>
    </message>
    <message>
        <source>The first people as they will be read</source>
        <extracomment>mentorapp/ui/screens/roster_import/columns.py</extracomment>
        <translation>Les premières personnes, telles qu’elles seront lues</translation>
    </message>
    <message>
        <source>Which column holds what?</source>
        <extracomment>mentorapp/ui/screens/roster_import/columns.py</extracomment>
        <translation>Que contient chaque colonne&#xa0;?</translation>
    </message>
    <message>
        <source>1 row</source>
        <extracomment>mentorapp/ui/screens/roster_import/columns.py</extracomment>
        <translation>1 ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <extracomment>mentorapp/ui/screens/roster_import/columns.py</extracomment>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this file</source>
        <extracomment>mentorapp/ui/screens/roster_import/columns.py</extracomment>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find</source>
        <extracomment>mentorapp/ui/shell/command_palette.py</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Type what to do, a name, or words from a note</source>
        <extracomment>mentorapp/ui/shell/command_palette.py</extracomment>
        <translation>Une action, un nom ou des mots d’une note</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>mentorapp/ui/shell/command_palette.py</extracomment>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters or another word.</source>
        <extracomment>mentorapp/ui/shell/command_palette.py</extracomment>
        <translation>Aucun résultat. Essayez moins de lettres ou un autre mot.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <extracomment>mentorapp/ui/shell/command_palette.py</extracomment>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>mentorapp/ui/shell/command_palette.py</extracomment>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>mentorapp/ui/shell/command_palette.py</extracomment>
        <translation>Accompagnement</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>mentorapp/ui/shell/command_palette.py</extracomment>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Lesson study</source>
        <extracomment>mentorapp/ui/shell/command_palette.py</extracomment>
        <translation>Étude de leçon</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>mentorapp/ui/shell/command_palette.py</extracomment>
        <translation>Bibliothèque</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Observing lessons</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Observer des cours</translation>
    </message>
    <message>
        <source>Recording lessons</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Enregistrer des cours</translation>
    </message>
    <message>
        <source>Sharing with a coordinator</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Partager avec un responsable</translation>
    </message>
    <message>
        <source>Keeping pupils’ work</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Conserver des travaux d’élèves</translation>
    </message>
    <message>
        <source>Without it no observation can be planned or held.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Sans lui, aucune observation ne peut être prévue ni tenue.</translation>
    </message>
    <message>
        <source>Without it no lesson can be recorded.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Sans lui, aucun cours ne peut être enregistré.</translation>
    </message>
    <message>
        <source>Without it nothing can be shared.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Sans lui, rien ne peut être partagé.</translation>
    </message>
    <message>
        <source>Without it no pupils’ work can be added or opened.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Sans lui, aucun travail d’élève ne peut être ajouté ni ouvert.</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Spoken</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Oral</translation>
    </message>
    <message>
        <source>In writing</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Par écrit</translation>
    </message>
    <message>
        <source>Not given</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Non donné</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Replaced</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Withdrawn on {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Retiré le {0}</translation>
    </message>
    <message>
        <source>Since {0}, without an end</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Depuis le {0}, sans fin fixée</translation>
    </message>
    <message>
        <source>From {0} to {1}</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Du {0} au {1}</translation>
    </message>
    <message>
        <source>{0} no longer permits this: {1}.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>{0} ne permet plus ceci&#xa0;: {1}.</translation>
    </message>
    <message numerus="yes">
        <source>%n planned observations put on hold.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>
            <numerusform>%n observation prévue mise en suspens.</numerusform>
            <numerusform>%n observations prévues mises en suspens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of pupils’ work closed.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>
            <numerusform>%n travail d’élève fermé.</numerusform>
            <numerusform>%n travaux d’élèves fermés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentSection</name>
    <message>
        <source>Consent</source>
        <extracomment>mentorapp/ui/screens/engagement/consent.py</extracomment>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Each permission stands for itself and can be withdrawn at any time; what needs it then stops at once.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent.py</extracomment>
        <translation>Chaque permission vaut pour elle-même et peut être retirée à tout moment&#xa0;; ce qui en dépend s’arrête alors aussitôt.</translation>
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
        <translation type="unfinished">Heure</translation>
    </message>
    <message>
        <source>Minutes and seconds, such as 12:30</source>
        <extracomment>mentorapp/ui/screens/live/correct.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>mentorapp/ui/screens/live/correct.py</extracomment>
        <translation type="unfinished">Enregistrer</translation>
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
        <translation>Masqué, mais pas encore verrouillé</translation>
    </message>
    <message>
        <source>The vault could not take what you typed last, so the words are kept here, out of sight. MentorApp locks by itself as soon as they are saved. Your passphrase brings them back.</source>
        <extracomment>mentorapp/ui/shell/cover.py</extracomment>
        <translation>Le coffre n’a pas pu prendre vos dernières lignes&#xa0;: elles sont gardées ici, à l’abri des regards. MentorApp se verrouillera dès qu’elles seront enregistrées. Votre phrase de passe les fait revenir.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>mentorapp/ui/shell/cover.py</extracomment>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Show my words</source>
        <extracomment>mentorapp/ui/shell/cover.py</extracomment>
        <translation>Montrer mon texte</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>mentorapp/ui/shell/cover.py</extracomment>
        <translation>Vérification…</translation>
    </message>
</context>
<context>
    <name>CycleStrip</name>
    <message>
        <source>Plan</source>
        <extracomment>mentorapp/ui/screens/groups/strip.py</extracomment>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Teach</source>
        <extracomment>mentorapp/ui/screens/groups/strip.py</extracomment>
        <translation>Enseigner</translation>
    </message>
    <message>
        <source>Reflect</source>
        <extracomment>mentorapp/ui/screens/groups/strip.py</extracomment>
        <translation>Réfléchir</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>mentorapp/ui/screens/groups/strip.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <extracomment>mentorapp/ui/screens/groups/strip.py</extracomment>
        <translation>Étape {0} sur {1}&#xa0;: {2}</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>No day</source>
        <extracomment>mentorapp/ui/steps/days.py</extracomment>
        <translation>Pas de date</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <extracomment>mentorapp/ui/steps/days.py</extracomment>
        <translation>Demain</translation>
    </message>
    <message>
        <source>In 1 week</source>
        <extracomment>mentorapp/ui/steps/days.py</extracomment>
        <translation>Dans 1 semaine</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <extracomment>mentorapp/ui/steps/days.py</extracomment>
        <translation>Dans 2 semaines</translation>
    </message>
    <message>
        <source>In 4 weeks</source>
        <extracomment>mentorapp/ui/steps/days.py</extracomment>
        <translation>Dans 4 semaines</translation>
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
        <translation>Un autre jour…</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Write a day such as 30 June 2027 or 2027-06-30.</source>
        <extracomment>mentorapp/ui/widgets/day_field.py</extracomment>
        <translation>Écrivez une date comme 30 juin 2027 ou 2027-06-30.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>mentorapp/ui/widgets/dialogs.py</extracomment>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Engagement</name>
    <message>
        <source>Mentoring</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>Mentorat</translation>
    </message>
    <message>
        <source>Coaching</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Blended</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>Mixte</translation>
    </message>
    <message>
        <source>One to one</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>Individuel</translation>
    </message>
    <message>
        <source>Small group</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>Petit groupe</translation>
    </message>
    <message>
        <source>PLC</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>no fixed rhythm</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>sans rythme fixe</translation>
    </message>
    <message>
        <source>every week</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>chaque semaine</translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>
            <numerusform>toutes les %n semaines</numerusform>
            <numerusform>toutes les %n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>no fixed end</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>sans fin fixée</translation>
    </message>
    <message>
        <source>one week</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>une semaine</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Resumed</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Reopened</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>Rouvert</translation>
    </message>
    <message>
        <source>Reviewed and kept</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>Revu et gardé</translation>
    </message>
    <message>
        <source>since {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>depuis le {0}</translation>
    </message>
</context>
<context>
    <name>EngagementDialog</name>
    <message>
        <source>Edit {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Modifier {0}</translation>
    </message>
    <message>
        <source>Start an engagement</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Commencer un accompagnement</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Nobody here has this name. Choose one from the list.</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Personne ici ne porte ce nom. Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>What you do</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Ce que vous faites</translation>
    </message>
    <message>
        <source>With how many</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>À combien</translation>
    </message>
    <message>
        <source>With whom</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>But</translation>
    </message>
    <message>
        <source>What you want to reach together.</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Ce que vous voulez atteindre ensemble.</translation>
    </message>
    <message>
        <source>Shared question</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Question commune</translation>
    </message>
    <message>
        <source>What the group wants to find out.</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Ce que le groupe veut découvrir.</translation>
    </message>
    <message>
        <source>Priorities and standards</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Priorités et référentiels</translation>
    </message>
    <message>
        <source>What of the school&apos;s it serves.</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Ce que cela sert dans l’établissement.</translation>
    </message>
    <message>
        <source>Starts on</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Planned length</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Durée prévue</translation>
    </message>
</context>
<context>
    <name>EngagementPage</name>
    <message>
        <source>Choose an engagement in the caseload.</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Choisissez un accompagnement dans le suivi.</translation>
    </message>
    <message>
        <source>Caseload</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>{0} removed</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Supprimé&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Back to the caseload</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Retour au suivi</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Planifier une rencontre</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Take up again</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Keep until</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Garder jusqu’au</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Next steps</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Meetings</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Où il en est</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Accompagnement</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>It has ended. On {0} you decide whether to keep its record or to erase it.</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Il est terminé. Le {0}, vous déciderez de garder son dossier ou de l’effacer.</translation>
    </message>
    <message>
        <source>Since {0} it is time to decide: keep its record longer, or erase it for good?</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Depuis le {0}, il est temps de décider&#xa0;: garder son dossier plus longtemps, ou l’effacer définitivement&#xa0;?</translation>
    </message>
    <message>
        <source>since {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>depuis le {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>du {0} au {1}</translation>
    </message>
    <message>
        <source>There were no meetings.</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Il n’y a pas eu de rencontre.</translation>
    </message>
    <message>
        <source>No meetings yet. Plan the first one.</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Pas encore de rencontre. Planifiez la première.</translation>
    </message>
    <message>
        <source>{0} paused</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>En pause&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} goes on</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Repris&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} ended</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Terminé&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} taken up again</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Rouvert&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} is kept</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Gardé&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase {0} for good?</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Effacer {0} définitivement&#xa0;?</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Votre phrase de passe</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>All that is written about them is erased. This cannot be undone.</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Tout ce qui est écrit sur cette personne sera effacé. C’est irréversible.</translation>
    </message>
    <message>
        <source>All that is written about them is erased, with one note about them and every earlier version. This cannot be undone.</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Tout ce qui est écrit sur cette personne sera effacé, avec une note à son sujet et toutes les versions précédentes. C’est irréversible.</translation>
    </message>
    <message numerus="yes">
        <source>All that is written about them is erased, with %n notes about them and every earlier version. This cannot be undone.</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>
            <numerusform>Tout ce qui est écrit sur cette personne sera effacé, avec %n note à son sujet et toutes les versions précédentes. C’est irréversible.</numerusform>
            <numerusform>Tout ce qui est écrit sur cette personne sera effacé, avec %n notes à son sujet et toutes les versions précédentes. C’est irréversible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups made before still hold it until they are replaced or you delete them. What you did before can no longer be undone either, because undo would remember it.</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Les sauvegardes déjà faites la contiennent encore, jusqu’à ce qu’elles soient remplacées ou que vous les supprimiez. Ce que vous avez fait auparavant ne pourra plus être annulé non plus, car l’annulation en garderait la trace.</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Effacement…</translation>
    </message>
</context>
<context>
    <name>EraseEngagementDialog</name>
    <message>
        <source>Erase {0} for good?</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Effacer définitivement {0}&#xa0;?</translation>
    </message>
    <message>
        <source>These backups hold it still:</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Ces sauvegardes le contiennent encore&#xa0;:</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Votre phrase de passe</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>Meetings: {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Rencontres&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Next steps: {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Prochaines étapes&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Agreements with their signatures: {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Accords avec leurs signatures&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Files and photos: {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Fichiers et photos&#xa0;: {0}</translation>
    </message>
    <message>
        <source>All of it is erased, with every earlier version. This cannot be undone.</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Tout cela sera effacé, avec toutes les versions précédentes. C’est irréversible.</translation>
    </message>
    <message>
        <source>Erase my private note on these meetings too</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Effacer aussi ma note privée sur ces rencontres</translation>
    </message>
    <message numerus="yes">
        <source>Erase my %n private notes on these meetings too</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>
            <numerusform>Effacer aussi ma note privée sur ces rencontres (%n)</numerusform>
            <numerusform>Effacer aussi mes %n notes privées sur ces rencontres</numerusform>
        </translation>
    </message>
    <message>
        <source>The people stay, with their consents. It is noted that something was erased, and never what. What you did before can no longer be undone, because undo would remember it. Copies of the vault that you made elsewhere are not known here.</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Les personnes restent, avec leurs consentements. Il sera noté que quelque chose a été effacé, mais jamais quoi. Ce que vous avez fait auparavant ne pourra plus être annulé, car l’annulation s’en souviendrait. Les copies du coffre que vous avez faites ailleurs ne sont pas connues ici.</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Effacement…</translation>
    </message>
</context>
<context>
    <name>Erased</name>
    <message>
        <source>Erased for good</source>
        <extracomment>mentorapp/ui/erased.py</extracomment>
        <translation>Effacé définitivement</translation>
    </message>
    <message>
        <source>Erased for good. One backup holds it still: {0}</source>
        <extracomment>mentorapp/ui/erased.py</extracomment>
        <translation>Effacé définitivement. Une sauvegarde le contient encore&#xa0;: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Erased for good. %n backups hold it still, the latest {0}</source>
        <extracomment>mentorapp/ui/erased.py</extracomment>
        <translation>
            <numerusform>Effacé définitivement. %n sauvegarde le contient encore, la dernière&#xa0;: {0}</numerusform>
            <numerusform>Effacé définitivement. %n sauvegardes le contiennent encore, la dernière&#xa0;: {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>It comes from the calendar “{0}”. Change it there and bring the file in again.</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Ceci vient du calendrier «&#xa0;{0}&#xa0;». Changez-le là-bas et importez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>Take this calendar away</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Retirer ce calendrier</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>“{0}” is no longer on your calendar</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>«&#xa0;{0}&#xa0;» n’est plus dans votre calendrier</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Calendars (*.ics *.ical *.ifb *.icalendar)</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Calendriers (*.ics *.ical *.ifb *.icalendar)</translation>
    </message>
    <message>
        <source>Import a calendar file</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Importer un fichier de calendrier</translation>
    </message>
    <message>
        <source>Reading the calendar…</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Lecture du calendrier…</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Calendriers (*.ics)</translation>
    </message>
    <message>
        <source>meetings.ics</source>
        <comment>suggested name of a file</comment>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>rencontres.ics</translation>
    </message>
    <message>
        <source>Export the meetings</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Exporter les rencontres</translation>
    </message>
    <message>
        <source>meeting.ics</source>
        <comment>suggested name of a file</comment>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>rencontre.ics</translation>
    </message>
    <message>
        <source>Export this meeting</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Exporter cette rencontre</translation>
    </message>
    <message>
        <source>One meeting written. Agendas, records and notes stay here.</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Une rencontre exportée. Ordres du jour, comptes rendus et notes restent ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings written. Agendas, records and notes stay here.</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>
            <numerusform>%n rencontre exportée. Ordres du jour, comptes rendus et notes restent ici.</numerusform>
            <numerusform>%n rencontres exportées. Ordres du jour, comptes rendus et notes restent ici.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>At a glance</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>En bref</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>Durée prévue</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Decide on</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>Décision le</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>But</translation>
    </message>
    <message>
        <source>Shared question</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>Question commune</translation>
    </message>
    <message>
        <source>Priorities and standards</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>Priorités et référentiels</translation>
    </message>
    <message>
        <source>No purpose written yet. Edit to say what it is for.</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>Pas encore de but. Modifiez l’accompagnement pour dire à quoi il sert.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>The note</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>The tag</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>The agenda</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>The place</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>The shared record</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Compte rendu partagé</translation>
    </message>
    <message>
        <source>The next step</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Prochaine étape</translation>
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
        <translation>Ce qui en est sorti</translation>
    </message>
    <message>
        <source>The name</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What is written as pronouns</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Pronoms</translation>
    </message>
    <message>
        <source>The role</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>What is written as subjects</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Matières</translation>
    </message>
    <message>
        <source>What is written as grades</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>The school</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>What is written as languages</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Langues</translation>
    </message>
    <message>
        <source>The email address</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>The text in their own words</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Avec ses propres mots</translation>
    </message>
    <message>
        <source>The title</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>The question</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Question</translation>
    </message>
    <message>
        <source>The plan</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What was seen</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Ce qui a été vu</translation>
    </message>
    <message>
        <source>What was found out</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Ce qui a été découvert</translation>
    </message>
    <message>
        <source>The text</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The title of the agreement</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Titre de l’accord</translation>
    </message>
    <message>
        <source>The text of the agreement</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Texte de l’accord</translation>
    </message>
    <message>
        <source>The typed name</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Nom saisi</translation>
    </message>
    <message>
        <source>What was agreed about the consent</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Ce qui a été convenu pour le consentement</translation>
    </message>
    <message>
        <source>The reason</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search your notes</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Rechercher dans vos notes</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Any tag</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>One note</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Une note</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Anybody</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Écrite</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Au</translation>
    </message>
    <message>
        <source>Unfiled</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Non classées</translation>
    </message>
    <message>
        <source>Notes that are about nobody in particular</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Notes qui ne concernent personne en particulier</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Épinglées</translation>
    </message>
    <message>
        <source>Any time</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>N’importe quand</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>Between days</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Entre deux dates</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>{0} – {1}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome</source>
        <extracomment>mentorapp/ui/screens/first_run/page.py</extracomment>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>mentorapp/ui/screens/first_run/page.py</extracomment>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>mentorapp/ui/screens/first_run/page.py</extracomment>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>mentorapp/ui/screens/first_run/page.py</extracomment>
        <translation>C’est prêt</translation>
    </message>
    <message>
        <source>Last time the recovery code was not confirmed, so here is a new one; the old one no longer works. It is the only other way in if you forget the passphrase.</source>
        <extracomment>mentorapp/ui/screens/first_run/page.py</extracomment>
        <translation>La dernière fois, le code de récupération n’a pas été confirmé. En voici un nouveau&#xa0;; l’ancien ne fonctionne plus. C’est le seul autre accès si vous oubliez la phrase de passe.</translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <extracomment>mentorapp/ui/screens/first_run/page.py</extracomment>
        <translation>Création du coffre…</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Close without saving?</source>
        <extracomment>mentorapp/ui/widgets/dialogs.py</extracomment>
        <translation>Fermer sans enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>What you typed here has not been saved.</source>
        <extracomment>mentorapp/ui/widgets/dialogs.py</extracomment>
        <translation>Ce que vous avez saisi ici n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <extracomment>mentorapp/ui/widgets/dialogs.py</extracomment>
        <translation>Fermer sans enregistrer</translation>
    </message>
</context>
<context>
    <name>GrantDialog</name>
    <message>
        <source>Record a consent</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>Consigner un consentement</translation>
    </message>
    <message>
        <source>{0} permits this, and can withdraw it at any time.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>{0} permet ceci, et peut le retirer à tout moment.</translation>
    </message>
    <message>
        <source>How it was given</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>Comment il a été donné</translation>
    </message>
    <message>
        <source>Given on</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>You may leave it empty.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>Vous pouvez laisser vide.</translation>
    </message>
    <message>
        <source>What exactly, if not everything</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>Quoi exactement, si ce n’est pas tout</translation>
    </message>
    <message>
        <source>Record consent</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>Consigner le consentement</translation>
    </message>
</context>
<context>
    <name>GroupView</name>
    <message>
        <source>Plan one lesson together, watch it in one classroom, and talk about what you saw.</source>
        <extracomment>mentorapp/ui/screens/groups/group.py</extracomment>
        <translation>Préparez un cours ensemble, observez-le dans une classe, et parlez de ce que vous avez vu.</translation>
    </message>
    <message>
        <source>What you write down in meetings of this group stands here.</source>
        <extracomment>mentorapp/ui/screens/groups/group.py</extracomment>
        <translation>Ce que vous notez pendant les rencontres de ce groupe se trouve ici.</translation>
    </message>
    <message>
        <source>Lesson studies</source>
        <extracomment>mentorapp/ui/screens/groups/group.py</extracomment>
        <translation>Études de leçon</translation>
    </message>
    <message>
        <source>Shared records</source>
        <extracomment>mentorapp/ui/screens/groups/group.py</extracomment>
        <translation>Comptes rendus partagés</translation>
    </message>
    <message>
        <source>Members</source>
        <extracomment>mentorapp/ui/screens/groups/group.py</extracomment>
        <translation>Membres</translation>
    </message>
    <message>
        <source>The question you ask together</source>
        <extracomment>mentorapp/ui/screens/groups/group.py</extracomment>
        <translation>La question que vous vous posez ensemble</translation>
    </message>
    <message>
        <source>No question yet. Edit the group to write the one you share.</source>
        <extracomment>mentorapp/ui/screens/groups/group.py</extracomment>
        <translation>Pas encore de question. Modifiez le groupe pour écrire celle que vous partagez.</translation>
    </message>
    <message>
        <source>Since {0}</source>
        <extracomment>mentorapp/ui/screens/groups/group.py</extracomment>
        <translation>Depuis le {0}</translation>
    </message>
    <message>
        <source>Meeting</source>
        <extracomment>mentorapp/ui/screens/groups/group.py</extracomment>
        <translation>Rencontre</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Groups</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Here are the groups that learn together: a few teachers with one question, or a whole professional learning community.</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>Voici les groupes qui apprennent ensemble&#xa0;: quelques collègues autour d’une question, ou toute une communauté d’apprentissage professionnelle.</translation>
    </message>
    <message>
        <source>Start a group</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>Commencer un groupe</translation>
    </message>
    <message>
        <source>Back to all groups</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>Retour à tous les groupes</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Start a lesson study</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>Commencer une étude de leçon</translation>
    </message>
    <message>
        <source>Agreement and history</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>Accord et historique</translation>
    </message>
    <message>
        <source>PLC</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>One lesson study</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>Une étude de leçon</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson studies</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>
            <numerusform>%n étude de leçon</numerusform>
            <numerusform>%n études de leçon</numerusform>
        </translation>
    </message>
    <message>
        <source>One member</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>Un membre</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Professional learning community</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>Communauté d’apprentissage professionnelle</translation>
    </message>
    <message>
        <source>Small group</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>Petit groupe</translation>
    </message>
    <message>
        <source>One group</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>Un groupe</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
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
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Earlier versions</source>
        <extracomment>mentorapp/ui/screens/notes/dialogs.py</extracomment>
        <translation>Versions précédentes</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>mentorapp/ui/screens/notes/dialogs.py</extracomment>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Text of this version</source>
        <extracomment>mentorapp/ui/screens/notes/dialogs.py</extracomment>
        <translation>Texte de cette version</translation>
    </message>
    <message>
        <source>Go back to this version</source>
        <extracomment>mentorapp/ui/screens/notes/dialogs.py</extracomment>
        <translation>Revenir à cette version</translation>
    </message>
    <message>
        <source>Going back keeps the present version in this list, and can be undone.</source>
        <extracomment>mentorapp/ui/screens/notes/dialogs.py</extracomment>
        <translation>Revenir en arrière garde la version actuelle dans cette liste et peut être annulé.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>mentorapp/ui/screens/notes/dialogs.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>As it is now</source>
        <extracomment>mentorapp/ui/screens/notes/dialogs.py</extracomment>
        <translation>Version actuelle</translation>
    </message>
</context>
<context>
    <name>ImportedDialog</name>
    <message>
        <source>A calendar was brought in</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Un calendrier a été importé</translation>
    </message>
    <message>
        <source>One stayed out:</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Un élément écarté&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n stayed out:</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>
            <numerusform>%n élément écarté&#xa0;:</numerusform>
            <numerusform>%n éléments écartés&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {0}</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Ligne {0}</translation>
    </message>
    <message>
        <source>What stayed out</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Ce qui a été écarté</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>On your calendar from this file: {0}.</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Dans votre calendrier depuis ce fichier&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>New: {0}.</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Nouveaux&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Changed: {0}.</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Modifiés&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>No longer in it and taken away: {0}.</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Absents du fichier et retirés&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Too long ago or too far ahead: {0}.</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Trop anciens ou trop lointains&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>You can undo this in one step.</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Vous pouvez l’annuler en une fois.</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Keep {0} until</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Garder {0} jusqu’au</translation>
    </message>
    <message>
        <source>On this day you are asked again.</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Ce jour-là, la question vous sera posée à nouveau.</translation>
    </message>
    <message>
        <source>Keep until</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Garder jusqu’au</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Write a day, such as 30 June 2027.</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Écrivez une date, comme 30 juin 2027.</translation>
    </message>
</context>
<context>
    <name>KeysList</name>
    <message>
        <source>Keys</source>
        <extracomment>mentorapp/ui/shell/keys_list.py</extracomment>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <extracomment>mentorapp/ui/shell/keys_list.py</extracomment>
        <translation>Actions et leurs raccourcis</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>mentorapp/ui/shell/keys_list.py</extracomment>
        <translation>Fermer</translation>
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
        <translation>Accord</translation>
    </message>
    <message>
        <source>Agenda</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Checklist</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Prompts</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Feedback</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Example</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Agreements</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Agendas</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>Ordres du jour</translation>
    </message>
    <message>
        <source>Checklists</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>Listes de contrôle</translation>
    </message>
    <message>
        <source>Question prompts</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>Questions pour amorcer</translation>
    </message>
    <message>
        <source>Feedback forms</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>Fiches de retour</translation>
    </message>
    <message>
        <source>Examples</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>for the mentor</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>pour mentors</translation>
    </message>
    <message>
        <source>for the mentee</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>pour personnes accompagnées</translation>
    </message>
    <message>
        <source>for groups</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>pour groupes</translation>
    </message>
    <message>
        <source>at the beginning</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>au début</translation>
    </message>
    <message>
        <source>on the way</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>en chemin</translation>
    </message>
    <message>
        <source>when looking back</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>au moment du bilan</translation>
    </message>
    <message>
        <source>at the end</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>à la fin</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>À vous</translation>
    </message>
</context>
<context>
    <name>LibraryEditor</name>
    <message>
        <source>Title</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Write what you want to use again.</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Écrivez ce que vous voulez réutiliser.</translation>
    </message>
    <message>
        <source>That text was removed. What you had typed is now a new one.</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Ce texte a été supprimé. Ce que vous aviez saisi est maintenant un nouveau texte.</translation>
    </message>
    <message>
        <source>Removed from the library</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Supprimé de la bibliothèque</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Rien à enregistrer pour l’instant</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Enregistré le {0}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Draft kept {0}</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Brouillon gardé à {0}</translation>
    </message>
    <message>
        <source>Recovered what you had typed</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Votre saisie a été récupérée</translation>
    </message>
    <message>
        <source>Not saved: {0} What you typed stays here.</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Pas enregistré&#xa0;: {0} Ce que vous avez saisi reste ici.</translation>
    </message>
</context>
<context>
    <name>LibraryInsert</name>
    <message>
        <source>{0} put in</source>
        <extracomment>mentorapp/ui/library_insert.py</extracomment>
        <translation>Inséré&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Search the library</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Rechercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Vos textes</translation>
    </message>
    <message>
        <source>Remove this text</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Supprimer ce texte</translation>
    </message>
    <message>
        <source>Copied. This one is yours: change it as you like.</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Copié. Celui-ci est à vous&#xa0;: changez-le comme vous voulez.</translation>
    </message>
    <message>
        <source>This text comes with MentorApp and stays.</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Ce texte fait partie de MentorApp et reste en place.</translation>
    </message>
    <message>
        <source>Write a new text</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Écrire un nouveau texte</translation>
    </message>
    <message>
        <source>Save the text</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Enregistrer le texte</translation>
    </message>
    <message>
        <source>Make it mine</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>En faire le mien</translation>
    </message>
    <message>
        <source>Read or edit</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Lire ou modifier</translation>
    </message>
    <message>
        <source>Remove the text</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Supprimer le texte</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Aucun résultat. Essayez moins de lettres.</translation>
    </message>
    <message>
        <source>Choose a text, or write a new one.</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Choisissez un texte, ou écrivez-en un.</translation>
    </message>
    <message>
        <source>One text</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Un texte</translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>
            <numerusform>%n texte</numerusform>
            <numerusform>%n textes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryReader</name>
    <message>
        <source>Make it mine</source>
        <extracomment>mentorapp/ui/screens/library/reader.py</extracomment>
        <translation>En faire le mien</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>mentorapp/ui/screens/library/reader.py</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Comes with MentorApp. Where you write, type // and a few letters to put it in.</source>
        <extracomment>mentorapp/ui/screens/library/reader.py</extracomment>
        <translation>Fait partie de MentorApp. Là où vous écrivez, tapez // et quelques lettres pour l’insérer.</translation>
    </message>
    <message>
        <source>Open your copy</source>
        <extracomment>mentorapp/ui/screens/library/reader.py</extracomment>
        <translation>Ouvrir votre copie</translation>
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
        <translation type="unfinished">Mettre en pause</translation>
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
        <translation type="unfinished">Reprendre</translation>
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
        <translation type="unfinished">En pause</translation>
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
        <translation>Saisissez votre phrase de passe.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>Déverrouillage…</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>Bon retour</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>Utiliser le code de récupération</translation>
    </message>
    <message>
        <source>Another vault</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>Un autre coffre</translation>
    </message>
    <message>
        <source>This is the demo, where everybody is invented. Its passphrase: {0}</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>Voici la démonstration, où tout le monde est inventé. Sa phrase de passe&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Your notes are locked on this computer.</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>Vos notes sont sous clé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>Vous pouvez réessayer maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Nothing is lost. You can try again in %n seconds.</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>
            <numerusform>Trop d’essais erronés. Rien n’est perdu. Vous pourrez réessayer dans %n seconde.</numerusform>
            <numerusform>Trop d’essais erronés. Rien n’est perdu. Vous pourrez réessayer dans %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogContactDialog</name>
    <message>
        <source>Record time given</source>
        <extracomment>mentorapp/ui/screens/meeting/log_dialog.py</extracomment>
        <translation>Noter du temps donné</translation>
    </message>
    <message>
        <source>With whom</source>
        <extracomment>mentorapp/ui/screens/meeting/log_dialog.py</extracomment>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>mentorapp/ui/screens/meeting/log_dialog.py</extracomment>
        <translation>Comment</translation>
    </message>
    <message>
        <source>How long</source>
        <extracomment>mentorapp/ui/screens/meeting/log_dialog.py</extracomment>
        <translation>Combien de temps</translation>
    </message>
    <message>
        <source>About what</source>
        <extracomment>mentorapp/ui/screens/meeting/log_dialog.py</extracomment>
        <translation>À quel sujet</translation>
    </message>
    <message>
        <source>May stay empty. They may read it too.</source>
        <extracomment>mentorapp/ui/screens/meeting/log_dialog.py</extracomment>
        <translation>Peut rester vide. L’autre personne peut aussi le lire.</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>mentorapp/ui/screens/meeting/log_dialog.py</extracomment>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Choose the person whom you gave the time.</source>
        <extracomment>mentorapp/ui/screens/meeting/log_dialog.py</extracomment>
        <translation>Choisissez la personne à qui vous avez donné ce temps.</translation>
    </message>
    <message>
        <source>{0} with {1} recorded.</source>
        <extracomment>mentorapp/ui/screens/meeting/log_dialog.py</extracomment>
        <translation>Noté&#xa0;: {0} avec {1}.</translation>
    </message>
</context>
<context>
    <name>MarkdownEditor</name>
    <message>
        <source>Preview</source>
        <extracomment>mentorapp/ui/widgets/markdown.py</extracomment>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview ({0})</source>
        <extracomment>mentorapp/ui/widgets/markdown.py</extracomment>
        <translation>Aperçu ({0})</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Agenda</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Next steps</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>The meeting is cancelled.</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>La rencontre est annulée.</translation>
    </message>
    <message>
        <source>The meeting is planned again.</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>La rencontre est à nouveau prévue.</translation>
    </message>
    <message>
        <source>Remove this one, or those after it too?</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>Supprimer celle-ci seulement, ou aussi les suivantes&#xa0;?</translation>
    </message>
    <message>
        <source>This meeting is one of a series. Your private notes and the next steps stay.</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>Cette rencontre fait partie d’une série. Vos notes privées et les prochaines étapes restent.</translation>
    </message>
    <message>
        <source>This and those after it</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>Celle-ci et les suivantes</translation>
    </message>
    <message>
        <source>Only this one</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>Seulement celle-ci</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>Retour à Aujourd’hui</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>Modifier ce qui est prévu</translation>
    </message>
    <message>
        <source>Export for another calendar…</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>Exporter pour un autre calendrier…</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>Annuler la rencontre</translation>
    </message>
    <message>
        <source>Remove the meeting</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>Supprimer la rencontre</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>Clore la rencontre</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>La prévoir à nouveau</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>{0} – {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings removed.</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>
            <numerusform>%n rencontre supprimée.</numerusform>
            <numerusform>%n rencontres supprimées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Meeting</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Observation</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>Observation</translation>
    </message>
    <message>
        <source>In passing</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>Au passage</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>Présence attendue</translation>
    </message>
    <message>
        <source>Came</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Did not come</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Excused</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>Absence excusée</translation>
    </message>
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
    <name>MemberPicker</name>
    <message>
        <source>Type a name, press Enter</source>
        <extracomment>mentorapp/ui/screens/engagement/members.py</extracomment>
        <translation>Saisissez un nom, puis Entrée</translation>
    </message>
    <message>
        <source>Take out {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/members.py</extracomment>
        <translation>Retirer {0}</translation>
    </message>
</context>
<context>
    <name>MenteeDialog</name>
    <message>
        <source>Edit {0}</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Modifier {0}</translation>
    </message>
    <message>
        <source>New mentee</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add mentee</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Write a name. Everything else may stay empty.</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Écrivez un nom. Le reste peut rester vide.</translation>
    </message>
    <message>
        <source>Write a day such as 7 September 2026 or 2026-09-07.</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Écrivez une date comme 7 septembre 2026 ou 2026-09-07.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Pronoms</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Subjects</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Matières</translation>
    </message>
    <message>
        <source>Grades</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>School</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Début</translation>
    </message>
    <message>
        <source>The only thing that is needed</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>La seule chose nécessaire</translation>
    </message>
    <message>
        <source>In their own words</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Avec ses propres mots</translation>
    </message>
    <message>
        <source>What they say of themselves. They may read it too.</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Ce que la personne dit d’elle-même. Elle peut aussi le lire.</translation>
    </message>
</context>
<context>
    <name>MenteeListModel</name>
    <message>
        <source>no notes yet</source>
        <extracomment>mentorapp/ui/screens/mentees/model.py</extracomment>
        <translation>pas encore de note</translation>
    </message>
    <message>
        <source>last note {0}</source>
        <extracomment>mentorapp/ui/screens/mentees/model.py</extracomment>
        <translation>dernière note&#xa0;: {0}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <extracomment>mentorapp/ui/screens/mentees/model.py</extracomment>
        <translation>à partir de {0}</translation>
    </message>
    <message>
        <source>since {0}</source>
        <extracomment>mentorapp/ui/screens/mentees/model.py</extracomment>
        <translation>depuis {0}</translation>
    </message>
</context>
<context>
    <name>MenteesPage</name>
    <message>
        <source>Search by name, subject, school</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Nom, matière, établissement</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Mentees</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>New mentee</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Back to all mentees</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Retour à toutes les personnes</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Planifier une rencontre</translation>
    </message>
    <message>
        <source>Start an engagement</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Commencer un accompagnement</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nobody found. Try fewer letters or another word.</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Aucun résultat. Essayez moins de lettres ou un autre mot.</translation>
    </message>
    <message>
        <source>Here are the teachers you support, each with a timeline of their own.
Add the first one, or bring in a list from a file.</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Voici les enseignantes et enseignants que vous accompagnez, avec une chronologie pour chaque personne.
Ajoutez la première, ou importez une liste depuis un fichier.</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By latest note</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Par dernière note</translation>
    </message>
    <message>
        <source>By start</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Par début</translation>
    </message>
    <message>
        <source>By school</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Par établissement</translation>
    </message>
    <message>
        <source>{0} removed</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Fiche supprimée&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} removed, with one note</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Fiche supprimée&#xa0;: {0}, avec une note</translation>
    </message>
    <message numerus="yes">
        <source>{0} removed, with %n notes</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>
            <numerusform>Fiche supprimée&#xa0;: {0}, avec %n note</numerusform>
            <numerusform>Fiche supprimée&#xa0;: {0}, avec %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>One person found</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Une personne trouvée</translation>
    </message>
    <message numerus="yes">
        <source>%n people found</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>
            <numerusform>%n personne trouvée</numerusform>
            <numerusform>%n personnes trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>One person</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Une personne</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>nothing planned</source>
        <extracomment>mentorapp/ui/screens/calendar/month.py</extracomment>
        <translation>rien de prévu</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <comment>a day: what is on it</comment>
        <extracomment>mentorapp/ui/screens/calendar/month.py</extracomment>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>things on one day</comment>
        <extracomment>mentorapp/ui/screens/calendar/month.py</extracomment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Six random words</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Six mots au hasard</translation>
    </message>
    <message>
        <source>My own words</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Mes propres mots</translation>
    </message>
    <message>
        <source>Kind of passphrase</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Genre de phrase de passe</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Saisissez-la encore une fois</translation>
    </message>
    <message>
        <source>Type it here once more, so that you know it is in your fingers.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Saisissez-la ici encore une fois, pour l’avoir bien en main.</translation>
    </message>
    <message>
        <source>This is not the same yet. The eye shows what you typed.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Ce n’est pas encore la même. L’œil montre ce que vous avez saisi.</translation>
    </message>
    <message>
        <source>Write a passphrase first.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Écrivez d’abord une phrase de passe.</translation>
    </message>
    <message>
        <source>Too easy to guess. See below.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Trop facile à deviner. Voyez ci-dessous.</translation>
    </message>
    <message>
        <source>Typing the words once helps you remember them.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Saisir les mots une fois aide à les retenir.</translation>
    </message>
</context>
<context>
    <name>NewRecoveryCode</name>
    <message>
        <source>Make a new recovery code</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>Créer un nouveau code de récupération</translation>
    </message>
    <message>
        <source>The code you have stops working at once, and its sheet is worthless. Backups made before keep the code of their day. Type your passphrase to go on.</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>Le code actuel cesse aussitôt de fonctionner et sa fiche ne vaut plus rien. Les sauvegardes déjà faites gardent le code de leur jour. Saisissez votre phrase de passe pour continuer.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>Créer un nouveau code</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>Saisissez votre phrase de passe.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>Vérification…</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Your note</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Votre note</translation>
    </message>
    <message>
        <source>Write. Only you can read this.</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Écrivez. Personne d’autre que vous ne peut lire ceci.</translation>
    </message>
    <message>
        <source>Save now</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Enregistrer maintenant</translation>
    </message>
    <message>
        <source>That note was removed. What you had typed is now a new note.</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Cette note a été supprimée. Ce que vous aviez saisi est maintenant une nouvelle note.</translation>
    </message>
    <message>
        <source>Note removed</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Note supprimée</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Versions précédentes</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Qui elle concerne</translation>
    </message>
    <message>
        <source>About nobody in particular</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Choose a note, or write a new one.</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Choisissez une note, ou écrivez-en une.</translation>
    </message>
    <message>
        <source>New note</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Épinglée</translation>
    </message>
    <message>
        <source>A new note</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Une nouvelle note</translation>
    </message>
    <message>
        <source>Written {0}</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Écrite le {0}</translation>
    </message>
    <message>
        <source>Went back to an earlier version</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Retour à une version précédente effectué</translation>
    </message>
</context>
<context>
    <name>NoteListModel</name>
    <message>
        <source>No words yet</source>
        <extracomment>mentorapp/ui/screens/notes/model.py</extracomment>
        <translation>Encore sans texte</translation>
    </message>
    <message>
        <source>Unfiled</source>
        <extracomment>mentorapp/ui/screens/notes/model.py</extracomment>
        <translation>Non classée</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>mentorapp/ui/screens/notes/model.py</extracomment>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>mentorapp/ui/screens/notes/model.py</extracomment>
        <translation>Épinglée</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Supprimer cette note</translation>
    </message>
    <message>
        <source>Unfinished note</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Note inachevée</translation>
    </message>
    <message>
        <source>New note</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Save the note</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Épingler ou désépingler</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Versions précédentes</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>No note found. Try fewer words.</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Aucune note trouvée. Essayez moins de mots.</translation>
    </message>
    <message>
        <source>Notes are for you alone: what you saw, what you wonder, what to ask next time.
Nobody else can ever read them.</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Les notes ne sont que pour vous&#xa0;: ce que vous avez vu, ce qui vous interroge, ce que vous demanderez la prochaine fois.
Personne d’autre ne pourra jamais les lire.</translation>
    </message>
    <message>
        <source>Write the first note</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Écrire la première note</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Unfinished note: go on writing</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Note inachevée&#xa0;: continuer à écrire</translation>
    </message>
</context>
<context>
    <name>Observations</name>
    <message>
        <source>Running</source>
        <extracomment>mentorapp/ui/screens/observations/model.py</extracomment>
        <translation type="unfinished">En cours</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>mentorapp/ui/screens/observations/model.py</extracomment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">Lesquels afficher</translation>
    </message>
    <message>
        <source>Nothing here. Try fewer letters, or show others.</source>
        <extracomment>mentorapp/ui/screens/observations/page.py</extracomment>
        <translation type="unfinished">Rien ici. Essayez moins de lettres, ou affichez-en d’autres.</translation>
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
        <translation type="unfinished">Tous</translation>
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
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Come in</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>À importer</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>Écartées</translation>
    </message>
    <message>
        <source>Cannot come in</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Rows to list</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>Lignes à afficher</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>Press Space on a row to bring it in or leave it out.</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>Appuyez sur Espace pour importer une ligne ou l’écarter.</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>
            <numerusform>%n écartée</numerusform>
            <numerusform>%n écartées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot come in</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>
            <numerusform>%n refusée</numerusform>
            <numerusform>%n refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person comes in</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>1 personne à importer</translation>
    </message>
    <message numerus="yes">
        <source>%n people come in</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>
            <numerusform>%n personne à importer</numerusform>
            <numerusform>%n personnes à importer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overlap</name>
    <message>
        <source>This is your protected time</source>
        <extracomment>mentorapp/ui/overlap.py</extracomment>
        <translation>C’est votre temps protégé</translation>
    </message>
    <message>
        <source>You keep {0} free: {1}. Put the meeting here anyway?</source>
        <extracomment>mentorapp/ui/overlap.py</extracomment>
        <translation>Vous gardez ce temps libre ({0})&#xa0;: {1}. Placer quand même la rencontre ici&#xa0;?</translation>
    </message>
    <message>
        <source>This overlaps something else</source>
        <extracomment>mentorapp/ui/overlap.py</extracomment>
        <translation>Ceci chevauche autre chose</translation>
    </message>
    <message>
        <source>At that time there is already: {0}. Put the meeting here anyway?</source>
        <extracomment>mentorapp/ui/overlap.py</extracomment>
        <translation>À cette heure, il y a déjà&#xa0;: {0}. Placer quand même la rencontre ici&#xa0;?</translation>
    </message>
    <message>
        <source>Put it here anyway</source>
        <extracomment>mentorapp/ui/overlap.py</extracomment>
        <translation>La placer quand même</translation>
    </message>
</context>
<context>
    <name>OwnPanel</name>
    <message>
        <source>New passphrase</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Nouvelle phrase de passe</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <extracomment>mentorapp/ui/shell/page.py</extracomment>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Four or five words that do not belong together are a good beginning.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Quatre ou cinq mots sans rapport entre eux sont un bon début.</translation>
    </message>
    <message>
        <source>This is on the lists that attackers try first.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Elle figure sur les listes que les pirates essaient d’abord.</translation>
    </message>
    <message>
        <source>Names are guessed early. Add words that have nothing to do with you.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Les noms se devinent vite. Ajoutez des mots qui n’ont rien à voir avec vous.</translation>
    </message>
    <message>
        <source>Keys that lie side by side are guessed early. Use words instead.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Des touches voisines se devinent vite. Prenez plutôt des mots.</translation>
    </message>
    <message>
        <source>Repeating something adds little. Add different words.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Se répéter apporte peu. Ajoutez d’autres mots.</translation>
    </message>
    <message>
        <source>Sequences such as abc or 4567 add little. Add different words.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Les suites comme abc ou 4567 apportent peu. Ajoutez d’autres mots.</translation>
    </message>
    <message>
        <source>Dates and years are guessed early. Add different words.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Les dates et les années se devinent vite. Ajoutez d’autres mots.</translation>
    </message>
    <message>
        <source>Add another word or two that do not belong to the rest.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Ajoutez encore un ou deux mots sans rapport avec le reste.</translation>
    </message>
    <message>
        <source>This will hold.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Elle tiendra.</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Hide what I type</source>
        <extracomment>mentorapp/ui/widgets/fields.py</extracomment>
        <translation>Masquer ma saisie</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <extracomment>mentorapp/ui/widgets/fields.py</extracomment>
        <translation>Montrer ma saisie</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>The words that open it</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Les mots qui l’ouvrent</translation>
    </message>
    <message>
        <source>Nobody else knows your passphrase, and nobody can look it up. Six random words are easy to keep in mind and too many to guess.</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Personne d’autre ne connaît votre phrase de passe, et personne ne peut la retrouver. Six mots au hasard se retiennent, mais ne se devinent pas.</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Créer le coffre</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py, mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Choisissez une nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>The code fits. From now on the vault opens with the passphrase that you choose here.</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Le code est bon. Désormais, le coffre s’ouvre avec la phrase de passe que vous choisissez ici.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Ouvrir le coffre</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Nothing chosen yet</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Rien de choisi</translation>
    </message>
</context>
<context>
    <name>PeopleChoice</name>
    <message>
        <source>With whom</source>
        <extracomment>mentorapp/ui/screens/meeting/people.py</extracomment>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>A name; Enter adds another</source>
        <extracomment>mentorapp/ui/screens/meeting/people.py</extracomment>
        <translation>Un nom&#xa0;; Entrée en ajoute un autre</translation>
    </message>
    <message>
        <source>Take {0} out</source>
        <extracomment>mentorapp/ui/screens/meeting/people.py</extracomment>
        <translation>Retirer {0}</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>What to see of this person</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Que voir de cette personne</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Nothing written yet. Begin with what you noticed first.</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Rien d’écrit pour l’instant. Commencez par ce que vous avez remarqué en premier.</translation>
    </message>
    <message>
        <source>In their own words</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Avec ses propres mots</translation>
    </message>
    <message>
        <source>At a glance</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>En bref</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Last note</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Dernière note</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Pronoms</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Subjects</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Matières</translation>
    </message>
    <message>
        <source>Grades</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>School</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Pas encore renseigné</translation>
    </message>
    <message>
        <source>Ask them how they would describe themselves as a teacher.</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Demandez-lui de se décrire comme enseignante ou enseignant.</translation>
    </message>
</context>
<context>
    <name>PhrasePanel</name>
    <message>
        <source>Write them on paper and keep it at home until you know them.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Écrivez-les sur papier et gardez-le chez vous jusqu’à les connaître par cœur.</translation>
    </message>
    <message>
        <source>Six other words</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Six autres mots</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>Picture: {0}</source>
        <extracomment>mentorapp/ui/attachments/viewer.py</extracomment>
        <translation>Image&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} × {1} dots</source>
        <extracomment>mentorapp/ui/attachments/viewer.py</extracomment>
        <translation>{0} × {1} pixels</translation>
    </message>
    <message>
        <source>Farther</source>
        <extracomment>mentorapp/ui/attachments/viewer.py</extracomment>
        <translation>Éloigner</translation>
    </message>
    <message>
        <source>Nearer</source>
        <extracomment>mentorapp/ui/attachments/viewer.py</extracomment>
        <translation>Rapprocher</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <extracomment>mentorapp/ui/attachments/viewer.py</extracomment>
        <translation>Image entière</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>mentorapp/ui/attachments/viewer.py</extracomment>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>mentorapp/ui/attachments/viewer.py</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PlanMeetingDialog</name>
    <message>
        <source>Change the meeting</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Modifier la rencontre</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Planifier une rencontre</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Plan it</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Comment cela s’est-il passé&#xa0;?</translation>
    </message>
    <message>
        <source>From last time</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>De la dernière fois</translation>
    </message>
    <message>
        <source>Nothing is open with them, and nothing was recorded last time.</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Rien n’est ouvert avec cette personne, et rien n’a été noté la dernière fois.</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What it is about; may stay empty</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>De quoi il s’agit&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Agenda</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>With whom</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>Add what is open with them</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Ajouter ce qui reste ouvert ensemble</translation>
    </message>
    <message>
        <source>Write a time such as 15:30.</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Écrivez une heure comme 15:30.</translation>
    </message>
    <message>
        <source>Write a number of minutes.</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Écrivez un nombre de minutes.</translation>
    </message>
    <message>
        <source>Nobody here has this name. Choose one from the list, or empty the line.</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Personne ici ne porte ce nom. Choisissez dans la liste, ou videz la ligne.</translation>
    </message>
    <message>
        <source>The meeting is changed.</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>La rencontre est modifiée.</translation>
    </message>
    <message>
        <source>Planned for {0}.</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Prévue pour le {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings planned.</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>
            <numerusform>%n rencontre planifiée.</numerusform>
            <numerusform>%n rencontres planifiées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <source>From the library</source>
        <extracomment>mentorapp/ui/library_insert.py</extracomment>
        <translation>De la bibliothèque</translation>
    </message>
    <message>
        <source>The library has nothing for this place yet.</source>
        <extracomment>mentorapp/ui/library_insert.py</extracomment>
        <translation>La bibliothèque n’a encore rien pour cet endroit.</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <extracomment>mentorapp/ui/library_insert.py</extracomment>
        <translation>{0}, {1} sur {2}</translation>
    </message>
</context>
<context>
    <name>PrivatePaper</name>
    <message>
        <source>Private note</source>
        <extracomment>mentorapp/ui/screens/meeting/papers.py</extracomment>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>What is for you alone. Nobody else ever reads it.</source>
        <extracomment>mentorapp/ui/screens/meeting/papers.py</extracomment>
        <translation>Ce qui n’est que pour vous. Personne d’autre ne le lira jamais.</translation>
    </message>
    <message>
        <source>The private note is removed.</source>
        <extracomment>mentorapp/ui/screens/meeting/papers.py</extracomment>
        <translation>La note privée est supprimée.</translation>
    </message>
</context>
<context>
    <name>ProtectedForm</name>
    <message>
        <source>Change protected time</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Modifier le temps protégé</translation>
    </message>
    <message>
        <source>Protect some time</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Protéger du temps</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Give this time free</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Libérer ce temps</translation>
    </message>
    <message>
        <source>What for</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Preparation, writing, a walk</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Préparation, écriture, une promenade</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>À</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Empty: from now on</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Vide&#xa0;: dès maintenant</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Empty: for good</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Vide&#xa0;: pour toujours</translation>
    </message>
    <message>
        <source>Write a time such as {0}.</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Écrivez une heure comme {0}.</translation>
    </message>
    <message>
        <source>Write a day such as 7 September 2026 or 2026-09-07.</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Écrivez une date comme 7 septembre 2026 ou 2026-09-07.</translation>
    </message>
    <message>
        <source>This time is free again</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Ce temps est à nouveau libre</translation>
    </message>
</context>
<context>
    <name>ProtectedTimeDialog</name>
    <message>
        <source>Protected time</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Temps protégé</translation>
    </message>
    <message>
        <source>Hours of each week that you keep free. You are asked before they are broken.</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Les heures de chaque semaine que vous gardez libres. La question vous est posée avant qu’on y touche.</translation>
    </message>
    <message>
        <source>Nothing is protected yet. An hour for your own preparation is a good beginning.</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Rien n’est encore protégé. Une heure pour votre propre préparation est un bon début.</translation>
    </message>
    <message>
        <source>Protect some time</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Protéger du temps</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ProveDialog</name>
    <message>
        <source>Confirm that it is you</source>
        <extracomment>mentorapp/ui/shell/prove.py</extracomment>
        <translation>Confirmez que c’est bien vous</translation>
    </message>
    <message>
        <source>The file leaves the vault and is not encrypted. Type your passphrase to write it.</source>
        <extracomment>mentorapp/ui/shell/prove.py</extracomment>
        <translation>Le fichier quitte le coffre et n’est pas chiffré. Saisissez votre phrase de passe pour l’écrire.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>mentorapp/ui/shell/prove.py</extracomment>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Write the file</source>
        <extracomment>mentorapp/ui/shell/prove.py</extracomment>
        <translation>Écrire le fichier</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <extracomment>mentorapp/ui/shell/prove.py</extracomment>
        <translation>Saisissez votre phrase de passe.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>mentorapp/ui/shell/prove.py</extracomment>
        <translation>Vérification…</translation>
    </message>
</context>
<context>
    <name>QuickCapture</name>
    <message>
        <source>Quick note</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>Note rapide</translation>
    </message>
    <message>
        <source>Here is what you began {0}.</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>Voici ce que vous avez commencé le {0}.</translation>
    </message>
    <message>
        <source>Nobody here has this name. Choose one from the list, or empty the line.</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>Personne ici ne porte ce nom. Choisissez dans la liste, ou videz la ligne.</translation>
    </message>
    <message>
        <source>Note about {0} saved.</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>Note sur {0} enregistrée.</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py, mentorapp/ui/tour_stops.py</extracomment>
        <translation>Note enregistrée.</translation>
    </message>
    <message>
        <source>Your note</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>Votre note</translation>
    </message>
    <message>
        <source>Write it down before it is gone. Only you can read this.</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>Écrivez avant que cela ne s’envole. Personne d’autre que vous ne peut lire ceci.</translation>
    </message>
    <message>
        <source>About whom</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>Sur qui</translation>
    </message>
    <message>
        <source>About whom? Leave it empty to file it later</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>Sur qui&#xa0;? Laissez vide pour classer plus tard</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Draft kept {0}</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>Brouillon gardé à {0}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved: {0}</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>Pas enregistré&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Today</source>
        <extracomment>mentorapp/ui/shell/pages.py</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Mentees</source>
        <extracomment>mentorapp/ui/shell/pages.py</extracomment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>mentorapp/ui/shell/pages.py</extracomment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>mentorapp/ui/shell/pages.py</extracomment>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>mentorapp/ui/shell/pages.py</extracomment>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Caseload</source>
        <extracomment>mentorapp/ui/shell/pages.py</extracomment>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>mentorapp/ui/shell/pages.py</extracomment>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>mentorapp/ui/shell/pages.py</extracomment>
        <translation>Accompagnement</translation>
    </message>
    <message>
        <source>Meeting</source>
        <extracomment>mentorapp/ui/shell/pages.py</extracomment>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>mentorapp/ui/shell/pages.py</extracomment>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>Your vault is ready</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Votre coffre est prêt</translation>
    </message>
    <message>
        <source>How would you like to begin? The rest is one key away at any time.</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Par quoi aimeriez-vous commencer&#xa0;? Tout le reste est à portée de touche.</translation>
    </message>
    <message>
        <source>Look around</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>Bring in a list of people</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Importer une liste de personnes</translation>
    </message>
    <message>
        <source>From a spreadsheet or a OneRoster file</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Depuis un tableur ou un fichier OneRoster</translation>
    </message>
    <message>
        <source>Add one person</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>A name is enough</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Un nom suffit</translation>
    </message>
</context>
<context>
    <name>RecordPaper</name>
    <message>
        <source>Shared record</source>
        <extracomment>mentorapp/ui/screens/meeting/papers.py</extracomment>
        <translation>Compte rendu partagé</translation>
    </message>
    <message>
        <source>What you spoke of and agreed. They may read it too.</source>
        <extracomment>mentorapp/ui/screens/meeting/papers.py</extracomment>
        <translation>Ce dont vous avez parlé et convenu. L’autre personne peut aussi le lire.</translation>
    </message>
</context>
<context>
    <name>Recovered</name>
    <message>
        <source>Save it</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>L’enregistrer</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>Le jeter</translation>
    </message>
    <message>
        <source>You had deleted all the words of this note</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>Vous aviez effacé tous les mots de cette note</translation>
    </message>
    <message>
        <source>Recovered what you had typed</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>Votre saisie a été récupérée</translation>
    </message>
    <message>
        <source>Bring the words back</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>Faire revenir le texte</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Recovery code</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>Opening…</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Your MentorApp recovery code</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>Votre code de récupération MentorApp</translation>
    </message>
    <message>
        <source>For the vault “{vault}”, made on {date}</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>Pour le coffre «&#xa0;{vault}&#xa0;», créé le {date}</translation>
    </message>
    <message>
        <source>Compare each group with the screen, then tick it off. There is no letter O, I, L or U in it.</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>Comparez chaque groupe avec l’écran, puis cochez-le. Il ne contient aucune lettre O, I, L ou U.</translation>
    </message>
    <message>
        <source>The same code</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>Le même code</translation>
    </message>
    <message>
        <source>What this is</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>This code is a second key to your vault. If you forget your passphrase, it is the only way back to your notes. Nobody else has a copy, and nobody can make a new one for you.</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>Ce code est une deuxième clé de votre coffre. Si vous oubliez votre phrase de passe, c’est le seul chemin vers vos notes. Personne d’autre n’en a de copie, et personne ne peut vous en faire un nouveau.</translation>
    </message>
    <message>
        <source>What it opens</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>Ce qu’il ouvre</translation>
    </message>
    <message>
        <source>Everything in this vault and in its backups, also your private notes. Whoever holds this sheet and your computer or a backup can read all of it.</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>Tout ce que contiennent ce coffre et ses sauvegardes, y compris vos notes privées. Qui détient cette fiche et votre ordinateur ou une sauvegarde peut tout lire.</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>Où le garder</translation>
    </message>
    <message>
        <source>On paper, away from the computer: in a locked drawer at home, a safe or a sealed envelope with someone you trust. Do not photograph it, and do not keep it in the same bag as the laptop.</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>Sur papier, loin de l’ordinateur&#xa0;: dans un tiroir fermé à clé chez vous, un coffre-fort ou une enveloppe scellée chez une personne de confiance. Ne le photographiez pas et ne le gardez pas dans le même sac que l’ordinateur.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>Comment l’utiliser</translation>
    </message>
    <message>
        <source>Open MentorApp, choose “Use the recovery code” and type it. Small letters and missing dashes do not matter. Then choose a new passphrase. If this sheet is lost or seen by others, make a new code in the settings: this one then no longer opens the vault. Backups made before keep the old code.</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>Ouvrez MentorApp, choisissez «&#xa0;Utiliser le code de récupération&#xa0;» et saisissez-le. Les minuscules et les tirets manquants n’ont pas d’importance. Choisissez ensuite une nouvelle phrase de passe. Si cette fiche est perdue ou vue par d’autres, créez un nouveau code dans les réglages&#xa0;: celui-ci n’ouvrira plus le coffre. Les sauvegardes déjà faites gardent l’ancien code.</translation>
    </message>
    <message>
        <source>I keep this sheet here:</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>Je garde cette fiche ici&#xa0;:</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <extracomment>mentorapp/ui/screens/recovery/sheet.py</extracomment>
        <translation>Fiche de récupération</translation>
    </message>
    <message>
        <source>MentorApp recovery sheet</source>
        <extracomment>mentorapp/ui/screens/recovery/sheet.py</extracomment>
        <translation>Fiche de récupération MentorApp</translation>
    </message>
    <message>
        <source>Vault: {0}</source>
        <extracomment>mentorapp/ui/screens/recovery/sheet.py</extracomment>
        <translation>Coffre&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Made on {0}</source>
        <extracomment>mentorapp/ui/screens/recovery/sheet.py</extracomment>
        <translation>Créé le {0}</translation>
    </message>
    <message>
        <source>Whoever has this code can open the vault. Keep the sheet where you keep important papers, away from the computer.</source>
        <extracomment>mentorapp/ui/screens/recovery/sheet.py</extracomment>
        <translation>Qui possède ce code peut ouvrir le coffre. Gardez la fiche avec vos papiers importants, loin de l’ordinateur.</translation>
    </message>
    <message>
        <source>If you forget your passphrase: open MentorApp, choose “Use the recovery code” and type the code. Small letters, O for 0 and missing dashes do not matter.</source>
        <extracomment>mentorapp/ui/screens/recovery/sheet.py</extracomment>
        <translation>Si vous oubliez votre phrase de passe&#xa0;: ouvrez MentorApp, choisissez «&#xa0;Utiliser le code de récupération&#xa0;» et saisissez le code. Les minuscules, O pour 0 et les tirets manquants n’ont pas d’importance.</translation>
    </message>
</context>
<context>
    <name>ReminderRow</name>
    <message>
        <source>Open</source>
        <extracomment>mentorapp/ui/screens/today/reminders.py</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>mentorapp/ui/screens/today/reminders.py</extracomment>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>mentorapp/ui/screens/today/reminders.py</extracomment>
        <translation>C’est fait</translation>
    </message>
</context>
<context>
    <name>RemindersBlock</name>
    <message>
        <source>Done</source>
        <extracomment>mentorapp/ui/screens/today/reminders.py</extracomment>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>mentorapp/ui/screens/today/reminders.py</extracomment>
        <translation>Écarter</translation>
    </message>
</context>
<context>
    <name>RepeatChoice</name>
    <message>
        <source>Repeat</source>
        <extracomment>mentorapp/ui/screens/meeting/repeat.py</extracomment>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <extracomment>mentorapp/ui/screens/meeting/repeat.py</extracomment>
        <translation>Ne se répète pas</translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <extracomment>mentorapp/ui/screens/meeting/repeat.py</extracomment>
        <translation>
            <numerusform>Toutes les %n semaines</numerusform>
            <numerusform>Toutes les %n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Each month, on the same weekday</source>
        <extracomment>mentorapp/ui/screens/meeting/repeat.py</extracomment>
        <translation>Chaque mois, le même jour de la semaine</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>mentorapp/ui/screens/meeting/repeat.py</extracomment>
        <translation>Jusqu’au</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Restauration…</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Backup</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>New folder</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>An absent or empty folder. A vault that is open is never written over.</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Un dossier vide ou à créer. Un coffre ouvert n’est jamais remplacé.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>What opens the backup</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Ce qui ouvre la sauvegarde</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Lecture de la sauvegarde…</translation>
    </message>
    <message>
        <source>Choose the backup first.</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Choisissez d’abord la sauvegarde.</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Choisissez d’abord un dossier.</translation>
    </message>
    <message>
        <source>Type what opened the vault on the day of the backup.</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Saisissez ce qui ouvrait le coffre le jour de la sauvegarde.</translation>
    </message>
    <message>
        <source>Backups (*.mentorbackup)</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Sauvegardes (*.mentorbackup)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>Choose where the vault will be</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Choisir où sera le coffre</translation>
    </message>
</context>
<context>
    <name>RestoreStep</name>
    <message>
        <source>Restore a backup</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>The backup is checked from the first byte to the last before anything is put in place.</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>La sauvegarde est vérifiée du premier au dernier octet avant que rien ne soit mis en place.</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Restauration…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Rows that did not come in</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>Lignes non importées</translation>
    </message>
    <message>
        <source>1 person brought in</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>1 personne importée</translation>
    </message>
    <message numerus="yes">
        <source>%n people brought in</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>
            <numerusform>%n personne importée</numerusform>
            <numerusform>%n personnes importées</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone in the file is here now. You can undo this in one step.</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>Toutes les personnes du fichier sont maintenant ici. Vous pouvez l’annuler en une fois.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the file did not come in:</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>
            <numerusform>%n ligne du fichier n’a pas été importée&#xa0;:</numerusform>
            <numerusform>%n lignes du fichier n’ont pas été importées&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row of the file did not come in:</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>1 ligne du fichier n’a pas été importée&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>Name</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Preferred first name</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Prénom d’usage</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Pronoms</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Subjects</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Matières</translation>
    </message>
    <message>
        <source>Grades</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>School</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Started on</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Début</translation>
    </message>
    <message>
        <source>In their own words</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Avec ses propres mots</translation>
    </message>
    <message>
        <source>All languages (UTF-8)</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Toutes les langues (UTF-8)</translation>
    </message>
    <message>
        <source>All languages (UTF-16)</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Toutes les langues (UTF-16)</translation>
    </message>
    <message>
        <source>All languages (UTF-32)</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Toutes les langues (UTF-32)</translation>
    </message>
    <message>
        <source>Western European (Windows)</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Europe de l’Ouest (Windows)</translation>
    </message>
    <message>
        <source>Western European (old Mac)</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Europe de l’Ouest (ancien Mac)</translation>
    </message>
    <message>
        <source>Central European</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Europe centrale</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Cyrillique</translation>
    </message>
    <message>
        <source>Greek</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Chinois simplifié</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Chinois traditionnel</translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Coréen</translation>
    </message>
</context>
<context>
    <name>RosterImportDialog</name>
    <message>
        <source>Bring in a list of people</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Importer une liste de personnes</translation>
    </message>
    <message>
        <source>Choose a list of the people you support: a CSV file, an Excel workbook (.xlsx) or a OneRoster file from your school&apos;s system.</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Choisissez une liste des personnes que vous accompagnez&#xa0;: un fichier CSV, un classeur Excel (.xlsx) ou un fichier OneRoster issu du logiciel de votre établissement.</translation>
    </message>
    <message>
        <source>You will see how each row is read and what would happen to it. Nothing comes in before you say so, and you can undo it in one step. The file stays as it is.</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Vous verrez comment chaque ligne est lue et ce qu’il en adviendrait. Rien n’est importé sans votre accord, et vous pouvez l’annuler en une fois. Le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>See what would happen</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Voir l’aperçu</translation>
    </message>
    <message>
        <source>Another file</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Un autre fichier</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Bring in 1 person</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Importer 1 personne</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n people</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>
            <numerusform>Importer %n personne</numerusform>
            <numerusform>Importer %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone. Nobody was brought in.</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Annulé. Personne n’a été importé.</translation>
    </message>
    <message>
        <source>Lists of people</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Listes de personnes</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Choisir une liste</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Comparing with the people who are here…</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Comparaison avec les personnes déjà ici…</translation>
    </message>
    <message>
        <source>Bringing in people…</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Importation des personnes…</translation>
    </message>
    <message>
        <source>Stopped. Nobody was brought in.</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Arrêté. Personne n’a été importé.</translation>
    </message>
</context>
<context>
    <name>RosterRows</name>
    <message>
        <source>Row {0}</source>
        <extracomment>mentorapp/ui/screens/roster_import/model.py</extracomment>
        <translation>Ligne {0}</translation>
    </message>
    <message>
        <source>Cannot come in</source>
        <extracomment>mentorapp/ui/screens/roster_import/model.py</extracomment>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>mentorapp/ui/screens/roster_import/model.py</extracomment>
        <translation>Écartée</translation>
    </message>
    <message>
        <source>Comes in</source>
        <extracomment>mentorapp/ui/screens/roster_import/model.py</extracomment>
        <translation>À importer</translation>
    </message>
    <message>
        <source>Row {0}: {1}. {2}. {3}</source>
        <extracomment>mentorapp/ui/screens/roster_import/model.py</extracomment>
        <translation>Ligne {0}&#xa0;: {1}. {2}. {3}</translation>
    </message>
    <message>
        <source>Only the name is given.</source>
        <extracomment>mentorapp/ui/screens/roster_import/model.py</extracomment>
        <translation>Seul le nom est donné.</translation>
    </message>
</context>
<context>
    <name>SaveCopy</name>
    <message>
        <source>The copy is not encrypted: whoever can open its folder can read it. In the vault it stays as it is.</source>
        <extracomment>mentorapp/ui/attachments/saving.py</extracomment>
        <translation>La copie n’est pas chiffrée&#xa0;: qui peut ouvrir son dossier peut la lire. Dans le coffre, rien ne change.</translation>
    </message>
    <message>
        <source>MentorApp shows pictures only. To read this, open a copy elsewhere. {0}</source>
        <extracomment>mentorapp/ui/attachments/saving.py</extracomment>
        <translation>MentorApp n’affiche que les images. Pour lire ceci, ouvrez-en une copie ailleurs. {0}</translation>
    </message>
    <message>
        <source>Save a copy outside the vault?</source>
        <extracomment>mentorapp/ui/attachments/saving.py</extracomment>
        <translation>Enregistrer une copie hors du coffre&#xa0;?</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <extracomment>mentorapp/ui/attachments/saving.py</extracomment>
        <translation>Choisir un endroit…</translation>
    </message>
    <message>
        <source>This kind of file ({0})</source>
        <extracomment>mentorapp/ui/attachments/saving.py</extracomment>
        <translation>Ce genre de fichier ({0})</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <extracomment>mentorapp/ui/attachments/saving.py</extracomment>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Copy saved as {0}</source>
        <extracomment>mentorapp/ui/attachments/saving.py</extracomment>
        <translation>Copie enregistrée sous {0}</translation>
    </message>
</context>
<context>
    <name>SavedIndicator</name>
    <message>
        <source>All saved {0}</source>
        <extracomment>mentorapp/ui/widgets/saved_indicator.py</extracomment>
        <translation>Tout est enregistré · {0}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>mentorapp/ui/widgets/saved_indicator.py</extracomment>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Draft kept {0}</source>
        <extracomment>mentorapp/ui/widgets/saved_indicator.py</extracomment>
        <translation>Brouillon gardé à {0}</translation>
    </message>
    <message>
        <source>Not saved: {0}</source>
        <extracomment>mentorapp/ui/widgets/saved_indicator.py</extracomment>
        <translation>Pas enregistré&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>mentorapp/ui/widgets/saved_indicator.py</extracomment>
        <translation>Pas enregistré</translation>
    </message>
</context>
<context>
    <name>ScopeRow</name>
    <message>
        <source>Renew</source>
        <extracomment>mentorapp/ui/screens/engagement/consent.py</extracomment>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>mentorapp/ui/screens/engagement/consent.py</extracomment>
        <translation>Consigner</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>mentorapp/ui/screens/engagement/consent.py</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}</source>
        <extracomment>mentorapp/ui/screens/engagement/consent.py</extracomment>
        <translation>{0}&#xa0;: {1}, {2}</translation>
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
        <translation>Verrouiller après</translation>
    </message>
    <message>
        <source>One minute</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Une minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Locking</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Lock when nobody is here</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Verrouiller en votre absence</translation>
    </message>
    <message>
        <source>Also when the screen locks or the computer sleeps. What you were writing is kept.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Aussi quand l’écran se verrouille ou que l’ordinateur se met en veille. Ce que vous écriviez est gardé.</translation>
    </message>
    <message>
        <source>One key, from anywhere.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Une touche, de n’importe où.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Créer un nouveau code</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>The words that open the vault. Nobody can look them up.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Les mots qui ouvrent le coffre. Personne ne peut les retrouver.</translation>
    </message>
    <message>
        <source>It was never typed back, so nobody knows whether it is on paper. Make a new one.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Il n’a jamais été ressaisi&#xa0;: rien ne dit qu’il est sur papier. Créez-en un nouveau.</translation>
    </message>
    <message>
        <source>The other way in. A new code replaces it, and a sheet can be printed then.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>L’autre accès. Un nouveau code le remplace, et une fiche peut alors être imprimée.</translation>
    </message>
    <message>
        <source>Saved in the vault.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Enregistré dans le coffre.</translation>
    </message>
    <message>
        <source>The new passphrase opens the vault from now on.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>La nouvelle phrase de passe ouvre désormais le coffre.</translation>
    </message>
    <message>
        <source>There is a new recovery code. Destroy the old sheet.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Il y a un nouveau code de récupération. Détruisez l’ancienne fiche.</translation>
    </message>
    <message>
        <source>What is protected</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Ce qui est protégé</translation>
    </message>
    <message>
        <source>Protected</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Protégé</translation>
    </message>
    <message>
        <source>Not protected</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Non protégé</translation>
    </message>
    <message>
        <source>A lost or stolen laptop, disk or backup: everything in it is encrypted.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Un ordinateur, un disque ou une sauvegarde perdus ou volés&#xa0;: tout y est chiffré.</translation>
    </message>
    <message>
        <source>Somebody at your unlocked laptop, once the vault has locked.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Quelqu’un devant votre ordinateur ouvert, une fois le coffre verrouillé.</translation>
    </message>
    <message>
        <source>Other programs that look into this one, and what is left in memory after locking.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Les autres programmes qui regardent dans celui-ci, et ce qui reste en mémoire après le verrouillage.</translation>
    </message>
    <message>
        <source>The network: MentorApp never uses it.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Le réseau&#xa0;: MentorApp ne l’utilise jamais.</translation>
    </message>
    <message>
        <source>A computer that others control: whoever can record your keys can read along.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Un ordinateur que d’autres contrôlent&#xa0;: qui enregistre vos frappes peut tout lire.</translation>
    </message>
    <message>
        <source>What the system writes to disk when it sleeps. Turn on the encryption of the disk.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Ce que le système écrit sur le disque en veille. Activez le chiffrement du disque.</translation>
    </message>
    <message>
        <source>Pictures of the screen, and files that you save outside the vault.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Les captures d’écran, et les fichiers que vous enregistrez hors du coffre.</translation>
    </message>
    <message>
        <source>A forgotten passphrase without the recovery sheet. Nobody can help then.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Une phrase de passe oubliée sans la fiche de récupération. Personne ne peut alors vous aider.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Some words are not saved</source>
        <extracomment>mentorapp/ui/shell/session.py</extracomment>
        <translation>Un texte n’est pas enregistré</translation>
    </message>
    <message>
        <source>The vault could not take what you typed last. Copy it elsewhere first, or it will be lost.</source>
        <extracomment>mentorapp/ui/shell/session.py</extracomment>
        <translation>Le coffre n’a pas pu prendre ce que vous avez saisi en dernier. Copiez-le d’abord ailleurs, sinon il sera perdu.</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <extracomment>mentorapp/ui/shell/session.py</extracomment>
        <translation>Quitter sans ce texte</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Every change is saved at once.</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>Chaque changement est enregistré aussitôt.</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>Sections des réglages</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Your week</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>Votre semaine</translation>
    </message>
    <message>
        <source>Security</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Vault</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Check everything</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>Changer la phrase de passe</translation>
    </message>
</context>
<context>
    <name>SettleDialog</name>
    <message>
        <source>How did it go?</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>Comment cela s’est-il passé&#xa0;?</translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>Ce qui en est sorti</translation>
    </message>
    <message>
        <source>One line is enough, or nothing. They may read it too.</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>Une ligne suffit, ou rien. L’autre personne peut aussi le lire.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Let it go</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Next step done.</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>Étape faite.</translation>
    </message>
    <message>
        <source>Next step let go.</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>Étape abandonnée.</translation>
    </message>
</context>
<context>
    <name>ShowCode</name>
    <message>
        <source>Your recovery code</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>Votre code de récupération</translation>
    </message>
    <message>
        <source>If you ever forget the passphrase, this code is the only other way in. It is shown once: print it, save it, or copy it by hand, and keep it away from this computer.</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>Si vous oubliez un jour la phrase de passe, ce code est le seul autre accès. Il n’est montré qu’une fois&#xa0;: imprimez-le, enregistrez-le ou recopiez-le, et gardez-le loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>Je l’ai sur papier</translation>
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
        <translation>Signature dessinée</translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>mentorapp/ui/widgets/signature_pad.py</extracomment>
        <translation>Vide</translation>
    </message>
    <message numerus="yes">
        <source>%n strokes drawn</source>
        <extracomment>mentorapp/ui/widgets/signature_pad.py</extracomment>
        <translation>
            <numerusform>%n trait dessiné</numerusform>
            <numerusform>%n traits dessinés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Signature, drawn with mouse, finger or pen</source>
        <extracomment>mentorapp/ui/widgets/signature_pad.py</extracomment>
        <translation>Signature, dessinée à la souris, au doigt ou au stylet</translation>
    </message>
    <message>
        <source>You may leave it out: your typed name is enough.</source>
        <extracomment>mentorapp/ui/widgets/signature_pad.py</extracomment>
        <translation>Vous pouvez vous en passer&#xa0;: votre nom saisi suffit.</translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <extracomment>mentorapp/ui/widgets/signature_pad.py</extracomment>
        <translation>Annuler le trait</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>mentorapp/ui/widgets/signature_pad.py</extracomment>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>SigningDialog</name>
    <message>
        <source>Sign the agreement</source>
        <extracomment>mentorapp/ui/screens/engagement/signing.py</extracomment>
        <translation>Signer l’accord</translation>
    </message>
    <message>
        <source>The text that you sign</source>
        <extracomment>mentorapp/ui/screens/engagement/signing.py</extracomment>
        <translation>Le texte que vous signez</translation>
    </message>
    <message>
        <source>Sign</source>
        <extracomment>mentorapp/ui/screens/engagement/signing.py</extracomment>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>mentorapp/ui/screens/engagement/signing.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Type your name: it is your signature.</source>
        <extracomment>mentorapp/ui/screens/engagement/signing.py</extracomment>
        <translation>Saisissez votre nom&#xa0;: c’est votre signature.</translation>
    </message>
    <message>
        <source>Who signs now</source>
        <extracomment>mentorapp/ui/screens/engagement/signing.py</extracomment>
        <translation>Qui signe maintenant</translation>
    </message>
    <message>
        <source>Name, typed</source>
        <extracomment>mentorapp/ui/screens/engagement/signing.py</extracomment>
        <translation>Nom, saisi au clavier</translation>
    </message>
    <message>
        <source>Your typed name is your signature.</source>
        <extracomment>mentorapp/ui/screens/engagement/signing.py</extracomment>
        <translation>Votre nom saisi est votre signature.</translation>
    </message>
    <message>
        <source>You, the mentor</source>
        <extracomment>mentorapp/ui/screens/engagement/signing.py</extracomment>
        <translation>Vous, mentor</translation>
    </message>
    <message>
        <source>Signed so far: {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/signing.py</extracomment>
        <translation>Signatures données&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>SkippableStep</name>
    <message>
        <source>Not now</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Go on without a recovery code?</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>Continuer sans code de récupération&#xa0;?</translation>
    </message>
    <message>
        <source>If you forget your passphrase then, nobody can open your notes again: not you, and not the makers of MentorApp. You will be asked again the next time you unlock.</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>Si vous oubliez alors votre phrase de passe, personne ne pourra plus ouvrir vos notes&#xa0;: ni vous, ni les auteurs de MentorApp. La question vous sera reposée au prochain déverrouillage.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>Continuer sans</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>State of this note</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>État de cette note</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>Rien à enregistrer pour l’instant</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>Enregistré le {0}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Draft kept {0}</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>Brouillon gardé à {0}</translation>
    </message>
    <message>
        <source>A draft, not in the note yet</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>Un brouillon, pas encore dans la note</translation>
    </message>
    <message>
        <source>A note without words is not saved. It stays a draft; the note keeps its text.</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>Une note sans texte n’est pas enregistrée. Elle reste un brouillon&#xa0;; la note garde son texte.</translation>
    </message>
    <message>
        <source>Not saved: {0} What you typed stays here.</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>Pas enregistré&#xa0;: {0} Ce que vous avez saisi reste ici.</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Back</source>
        <extracomment>mentorapp/ui/screens/recovery/step.py</extracomment>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Change the next step</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>Modifier la prochaine étape</translation>
    </message>
    <message>
        <source>New next step</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>Nouvelle prochaine étape</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Next step</source>
        <extracomment>mentorapp/ui/steps/form.py</extracomment>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>One small thing, to be done soon</source>
        <extracomment>mentorapp/ui/steps/form.py</extracomment>
        <translation>Une petite chose, à faire bientôt</translation>
    </message>
    <message>
        <source>With whom</source>
        <extracomment>mentorapp/ui/steps/form.py</extracomment>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>Whose</source>
        <extracomment>mentorapp/ui/steps/form.py</extracomment>
        <translation>À qui de faire</translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>mentorapp/ui/steps/form.py</extracomment>
        <translation>À l’autre personne</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>mentorapp/ui/steps/form.py</extracomment>
        <translation>À vous</translation>
    </message>
    <message>
        <source>By when</source>
        <extracomment>mentorapp/ui/steps/form.py</extracomment>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>Check back</source>
        <extracomment>mentorapp/ui/steps/form.py</extracomment>
        <translation>Faire le point</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <extracomment>mentorapp/ui/screens/recovery/step.py</extracomment>
        <translation>Étape {0} sur {1}&#xa0;: {2}</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>mentorapp/ui/steps/looks.py</extracomment>
        <translation>à vous</translation>
    </message>
    <message>
        <source>theirs</source>
        <extracomment>mentorapp/ui/steps/looks.py</extracomment>
        <translation>à l’autre personne</translation>
    </message>
    <message>
        <source>by {0}</source>
        <extracomment>mentorapp/ui/steps/looks.py</extracomment>
        <translation>pour le {0}</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>mentorapp/ui/steps/looks.py</extracomment>
        <translation>faite</translation>
    </message>
    <message>
        <source>let go</source>
        <extracomment>mentorapp/ui/steps/looks.py</extracomment>
        <translation>abandonnée</translation>
    </message>
    <message numerus="yes">
        <source>%n days over</source>
        <extracomment>mentorapp/ui/steps/looks.py</extracomment>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>check back today</source>
        <extracomment>mentorapp/ui/steps/looks.py</extracomment>
        <translation>point à faire aujourd’hui</translation>
    </message>
    <message>
        <source>check back {0}</source>
        <extracomment>mentorapp/ui/steps/looks.py</extracomment>
        <translation>point à faire le {0}</translation>
    </message>
</context>
<context>
    <name>StepsList</name>
    <message>
        <source>No next steps yet.</source>
        <extracomment>mentorapp/ui/steps/list.py</extracomment>
        <translation>Pas encore de prochaine étape.</translation>
    </message>
    <message>
        <source>Add a next step</source>
        <extracomment>mentorapp/ui/steps/list.py</extracomment>
        <translation>Ajouter une prochaine étape</translation>
    </message>
    <message>
        <source>The next step is open again.</source>
        <extracomment>mentorapp/ui/steps/list.py</extracomment>
        <translation>L’étape est à nouveau ouverte.</translation>
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
        <translation>Solidité</translation>
    </message>
    <message>
        <source>Strong enough</source>
        <extracomment>mentorapp/ui/widgets/fields.py</extracomment>
        <translation>Assez solide</translation>
    </message>
    <message>
        <source>Very weak</source>
        <extracomment>mentorapp/ui/widgets/fields.py</extracomment>
        <translation>Très faible</translation>
    </message>
    <message>
        <source>Weak</source>
        <extracomment>mentorapp/ui/widgets/fields.py</extracomment>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Still weak</source>
        <extracomment>mentorapp/ui/widgets/fields.py</extracomment>
        <translation>Encore faible</translation>
    </message>
    <message>
        <source>Nearly there</source>
        <extracomment>mentorapp/ui/widgets/fields.py</extracomment>
        <translation>Presque</translation>
    </message>
</context>
<context>
    <name>StudyCard</name>
    <message>
        <source>Taught by {0} on {1}</source>
        <extracomment>mentorapp/ui/screens/groups/group.py</extracomment>
        <translation>Cours donné par {0} le {1}</translation>
    </message>
</context>
<context>
    <name>StudyDialog</name>
    <message>
        <source>New lesson study</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Nouvelle étude de leçon</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>{0} removed</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Supprimé&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What you call this lesson</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Comment vous appelez ce cours</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Question</translation>
    </message>
    <message>
        <source>What do you want to find out together?</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Que voulez-vous découvrir ensemble&#xa0;?</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The lesson, and what each of you will look for.</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Le cours, et ce que chaque membre du groupe observera.</translation>
    </message>
    <message>
        <source>What was seen</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Ce qui a été vu</translation>
    </message>
    <message>
        <source>What pupils did and said; no judgement of the teacher.</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Ce que les élèves ont fait et dit&#xa0;; aucun jugement sur la personne qui enseigne.</translation>
    </message>
    <message>
        <source>What you found out</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Ce que vous avez découvert</translation>
    </message>
    <message>
        <source>And what you will try next.</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Et ce que vous essaierez ensuite.</translation>
    </message>
    <message>
        <source>Taught on</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Cours donné le</translation>
    </message>
    <message>
        <source>Taught by</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Cours donné par</translation>
    </message>
    <message>
        <source>They must have permitted being observed.</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Cette personne doit avoir permis qu’on l’observe.</translation>
    </message>
    <message>
        <source>Back to: {0}</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Revenir à&#xa0;: {0}</translation>
    </message>
    <message>
        <source>On to: {0}</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Passer à&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Nobody in this group has this name.</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Personne dans ce groupe ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Add a tag</source>
        <extracomment>mentorapp/ui/widgets/tags.py</extracomment>
        <translation>Étiqueter</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>Look of the window</source>
        <extracomment>mentorapp/ui/screens/settings/theme_choice.py</extracomment>
        <translation>Aspect de la fenêtre</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>mentorapp/ui/screens/settings/theme_choice.py</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>mentorapp/ui/screens/settings/theme_choice.py</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>mentorapp/ui/screens/settings/theme_choice.py</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>mentorapp/ui/screens/settings/theme_choice.py</extracomment>
        <translation>Contraste élevé</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Added to MentorApp</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Ajout dans MentorApp</translation>
    </message>
    <message>
        <source>Private note</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>Did not come</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Not closed</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Pas close</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Next step agreed</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Prochaine étape convenue</translation>
    </message>
    <message>
        <source>Next step done</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Prochaine étape faite</translation>
    </message>
    <message>
        <source>Next step dropped</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Prochaine étape abandonnée</translation>
    </message>
    <message>
        <source>Replaced</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Accord signé</translation>
    </message>
    <message>
        <source>Engagement: {0}</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Accompagnement&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Consent to observe withdrawn</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Consentement à l’observation retiré</translation>
    </message>
    <message>
        <source>Consent to observe given</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Consentement à l’observation donné</translation>
    </message>
    <message>
        <source>Consent to record withdrawn</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Consentement à l’enregistrement retiré</translation>
    </message>
    <message>
        <source>Consent to record given</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Consentement à l’enregistrement donné</translation>
    </message>
    <message>
        <source>Consent to share withdrawn</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Consentement au partage retiré</translation>
    </message>
    <message>
        <source>Consent to share given</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Consentement au partage donné</translation>
    </message>
    <message>
        <source>Consent to keep pupils’ work withdrawn</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Consentement à conserver des travaux d’élèves retiré</translation>
    </message>
    <message>
        <source>Consent to keep pupils’ work given</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Consentement à conserver des travaux d’élèves donné</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <extracomment>mentorapp/ui/widgets/timeline.py</extracomment>
        <translation>Voir plus ancien</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <extracomment>mentorapp/ui/shell/toast.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>mentorapp/ui/shell/toast.py</extracomment>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Quick note</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>Note rapide</translation>
    </message>
    <message>
        <source>New note</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Change to a note</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>Note modifiée</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>Rien d’écrit pour l’instant</translation>
    </message>
    <message>
        <source>About nobody in particular</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>Personne en particulier</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is here yet.</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>Rien ici pour l’instant.</translation>
    </message>
    <message>
        <source>Nothing written this week yet.</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>Rien d’écrit cette semaine pour l’instant.</translation>
    </message>
    <message>
        <source>One note this week</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>Une note cette semaine</translation>
    </message>
    <message numerus="yes">
        <source>%n notes this week</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>
            <numerusform>%n note cette semaine</numerusform>
            <numerusform>%n notes cette semaine</numerusform>
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
        <translation>un membre</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
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
        <translation>Consentement retiré</translation>
    </message>
    <message>
        <source>No agreement yet</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Accord à écrire</translation>
    </message>
    <message>
        <source>Visit</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Visite</translation>
    </message>
    <message>
        <source>yours to do</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>à vous de faire</translation>
    </message>
    <message>
        <source>agreed {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>convenu le {0}</translation>
    </message>
    <message>
        <source>due today</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>à faire aujourd’hui</translation>
    </message>
    <message>
        <source>a day over</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>un jour de retard</translation>
    </message>
    <message numerus="yes">
        <source>%n days over</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Not closed: {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Pas close&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Record to review, {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Dossier à revoir, {0}</translation>
    </message>
    <message>
        <source>Agreement ended {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Accord expiré le {0}</translation>
    </message>
    <message>
        <source>Agreement ends {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>L’accord expire le {0}</translation>
    </message>
    <message>
        <source>Consent to observe ended {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Consentement à l’observation expiré le {0}</translation>
    </message>
    <message>
        <source>Consent to observe ends {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Le consentement à l’observation expire le {0}</translation>
    </message>
    <message>
        <source>Consent to record ended {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Consentement à l’enregistrement expiré le {0}</translation>
    </message>
    <message>
        <source>Consent to record ends {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Le consentement à l’enregistrement expire le {0}</translation>
    </message>
    <message>
        <source>Consent to share ended {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Consentement au partage expiré le {0}</translation>
    </message>
    <message>
        <source>Consent to share ends {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Le consentement au partage expire le {0}</translation>
    </message>
    <message>
        <source>Consent to hold pupils&apos; work ended {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Consentement à conserver des travaux d’élèves expiré le {0}</translation>
    </message>
    <message>
        <source>Consent to hold pupils&apos; work ends {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Le consentement à conserver des travaux d’élèves expire le {0}</translation>
    </message>
    <message>
        <source>meeting {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>rencontre le {0}</translation>
    </message>
    <message>
        <source>not met yet</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>pas encore de rencontre</translation>
    </message>
    <message>
        <source>rhythm is every week</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>rythme&#xa0;: chaque semaine</translation>
    </message>
    <message numerus="yes">
        <source>rhythm is every %n weeks</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>
            <numerusform>rythme&#xa0;: toutes les %n semaines</numerusform>
            <numerusform>rythme&#xa0;: toutes les %n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>In passing</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Au passage</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>E-mail</translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n more</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>
            <numerusform>{0} et %n autre</numerusform>
            <numerusform>{0} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>One meeting</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Une rencontre</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>
            <numerusform>%n rencontre</numerusform>
            <numerusform>%n rencontres</numerusform>
        </translation>
    </message>
    <message>
        <source>one visit</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>une visite</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>
            <numerusform>%n visite</numerusform>
            <numerusform>%n visites</numerusform>
        </translation>
    </message>
    <message>
        <source>No meetings today.</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Aucune rencontre aujourd’hui.</translation>
    </message>
    <message>
        <source>One hour given</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Une heure donnée</translation>
    </message>
    <message>
        <source>{0} hours given</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>{0} h données</translation>
    </message>
    <message>
        <source>{0} of {1} hours given</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>{0} h données sur {1}</translation>
    </message>
    <message>
        <source>{0} over your limit</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>{0} h au-delà de votre limite</translation>
    </message>
    <message>
        <source>limit set by you</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>limite fixée par vous</translation>
    </message>
    <message>
        <source>Meetings {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Rencontres {0}</translation>
    </message>
    <message>
        <source>visits {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>visites {0}</translation>
    </message>
    <message>
        <source>in passing {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>au passage {0}</translation>
    </message>
    <message>
        <source>Shared record of a meeting</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>Compte rendu partagé d’une rencontre</translation>
    </message>
    <message>
        <source>Private note on a meeting</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>Note privée sur une rencontre</translation>
    </message>
    <message>
        <source>{0} about {1}.</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>{0}, sur {1}.</translation>
    </message>
    <message>
        <source>one person</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>une personne</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>One draft waits.</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>Un brouillon attend.</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts wait.</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>
            <numerusform>%n brouillon attend.</numerusform>
            <numerusform>%n brouillons attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the backups</source>
        <extracomment>mentorapp/ui/screens/today/notices.py</extracomment>
        <translation>Voir les sauvegardes</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <extracomment>mentorapp/ui/screens/today/notices.py</extracomment>
        <translation>Vérifier le coffre</translation>
    </message>
    <message>
        <source>Your last backup is from {0}. What you wrote since is on this disk alone.</source>
        <extracomment>mentorapp/ui/screens/today/notices.py</extracomment>
        <translation>Votre dernière sauvegarde est du {0}. Ce que vous avez écrit depuis n’est que sur ce disque.</translation>
    </message>
    <message>
        <source>There is no backup since {0}, when this vault was made. Your notes are on this disk alone.</source>
        <extracomment>mentorapp/ui/screens/today/notices.py</extracomment>
        <translation>Aucune sauvegarde depuis le {0}, jour de création de ce coffre. Vos notes ne sont que sur ce disque.</translation>
    </message>
    <message>
        <source>Back up</source>
        <extracomment>mentorapp/ui/screens/today/notices.py</extracomment>
        <translation>Sauvegarder</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Quick note</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Note rapide</translation>
    </message>
    <message>
        <source>Waiting drafts</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Brouillons en attente</translation>
    </message>
    <message>
        <source>Begin here</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Pour commencer</translation>
    </message>
    <message>
        <source>Latest notes</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Dernières notes</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Épinglées</translation>
    </message>
    <message>
        <source>No meeting is near. Ctrl N writes a note on anything else.</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Aucune rencontre proche. Ctrl N écrit une note sur tout le reste.</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Planifier une rencontre</translation>
    </message>
    <message>
        <source>Private note on this meeting or the next</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Note privée sur cette rencontre ou la prochaine</translation>
    </message>
    <message>
        <source>Time given</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Temps donné</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Check back</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Faire le point</translation>
    </message>
    <message>
        <source>Next days</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Prochains jours</translation>
    </message>
    <message>
        <source>Not to forget</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>À ne pas oublier</translation>
    </message>
    <message>
        <source>Not seen for a while</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Sans contact depuis un moment</translation>
    </message>
    <message>
        <source>Add a person you support</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Ajouter une personne que vous accompagnez</translation>
    </message>
    <message>
        <source>A name is enough; the rest can follow.</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Un nom suffit&#xa0;; le reste peut suivre.</translation>
    </message>
    <message>
        <source>Bring in a list of people</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Importer une liste de personnes</translation>
    </message>
    <message>
        <source>From a spreadsheet or a OneRoster file. You see everything before it is kept.</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Depuis un tableur ou un fichier OneRoster. Vous voyez tout avant que ce soit gardé.</translation>
    </message>
    <message>
        <source>Write your first note</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Écrire votre première note</translation>
    </message>
    <message>
        <source>It is yours alone, encrypted on this computer. Ctrl N works everywhere.</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Elle n’est qu’à vous, chiffrée sur cet ordinateur. Ctrl N marche partout.</translation>
    </message>
    <message>
        <source>Plan a first meeting</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Planifier une première rencontre</translation>
    </message>
    <message>
        <source>With whom and when is enough. Next steps and check-backs follow from it.</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Avec qui et quand, cela suffit. Les prochaines étapes et les points à faire en découlent.</translation>
    </message>
    <message>
        <source>Done: {0}</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Fait&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Put away. This does not come back for the same reason.</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Écarté. Ce rappel ne reviendra pas pour la même raison.</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>Working together</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>Travailler ensemble</translation>
    </message>
    <message>
        <source>Next steps</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>Prochaine&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Check back {0}</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>Point à faire le {0}</translation>
    </message>
    <message>
        <source>No day set</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>Pas de date</translation>
    </message>
    <message>
        <source>{0}, overdue: {1}</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>{0}, en retard&#xa0;: {1}</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>Accord</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>pas encore signé</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>not given</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>non donné</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>retiré</translation>
    </message>
    <message>
        <source>in force</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>to {0}</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>jusqu’au {0}</translation>
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
        <translation type="unfinished">En pause</translation>
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
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Decide again on</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Nouvelle décision le</translation>
    </message>
    <message>
        <source>Why, if you want to say</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Pourquoi, si vous voulez le dire</translation>
    </message>
    <message>
        <source>Pause {0}?</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Mettre en pause {0}&#xa0;?</translation>
    </message>
    <message>
        <source>While it is paused no rhythm is expected. Everything stays as it is.</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Pendant la pause, aucun rythme n’est attendu. Tout reste tel quel.</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Go on with {0}?</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Reprendre avec {0}&#xa0;?</translation>
    </message>
    <message>
        <source>The weeks of the pause do not count against the rhythm.</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Les semaines de pause ne comptent pas dans le rythme.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take up {0} again?</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Rouvrir {0}&#xa0;?</translation>
    </message>
    <message>
        <source>It runs again, and the day to decide about its record falls away.</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>L’accompagnement reprend son cours, et la date de décision sur son dossier disparaît.</translation>
    </message>
    <message>
        <source>Take up again</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>End {0}?</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Terminer {0}&#xa0;?</translation>
    </message>
    <message>
        <source>Its record stays readable. On the day that you choose here you are asked whether to keep it longer or to erase it.</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Son dossier reste lisible. Au jour que vous choisissez ici, il vous sera demandé s’il faut le garder plus longtemps ou l’effacer.</translation>
    </message>
    <message>
        <source>End it</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Terminer</translation>
    </message>
</context>
<context>
    <name>TypeBack</name>
    <message>
        <source>Group {0}</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>Groupe {0}</translation>
    </message>
    <message>
        <source>Still empty</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>Encore vide</translation>
    </message>
    <message>
        <source>Not the same</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>Différent</translation>
    </message>
</context>
<context>
    <name>TypeCodeBack</name>
    <message>
        <source>Is it really on the paper?</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>Est-il vraiment sur le papier&#xa0;?</translation>
    </message>
    <message>
        <source>Type these three groups from your sheet. The code itself is hidden now.</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>Saisissez ces trois groupes d’après votre fiche. Le code lui-même est maintenant masqué.</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>Revoir le code</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>Vérification…</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Write an agreement</source>
        <extracomment>mentorapp/services/agreements.py</extracomment>
        <translation>Rédaction d’un accord</translation>
    </message>
    <message>
        <source>Change an agreement</source>
        <extracomment>mentorapp/services/agreements.py</extracomment>
        <translation>Modification d’un accord</translation>
    </message>
    <message>
        <source>Sign an agreement</source>
        <extracomment>mentorapp/services/agreements.py</extracomment>
        <translation>Signature d’un accord</translation>
    </message>
    <message>
        <source>Amend an agreement</source>
        <extracomment>mentorapp/services/agreements.py</extracomment>
        <translation>Amendement d’un accord</translation>
    </message>
    <message>
        <source>Renew an agreement</source>
        <extracomment>mentorapp/services/agreements.py</extracomment>
        <translation>Renouvellement d’un accord</translation>
    </message>
    <message>
        <source>Remove a draft of an agreement</source>
        <extracomment>mentorapp/services/agreements.py</extracomment>
        <translation>Suppression d’un brouillon d’accord</translation>
    </message>
    <message>
        <source>Add an attachment</source>
        <extracomment>mentorapp/services/attachments.py</extracomment>
        <translation>Ajout d’une pièce jointe</translation>
    </message>
    <message>
        <source>Remove an attachment</source>
        <extracomment>mentorapp/services/attachments.py</extracomment>
        <translation>Suppression d’une pièce jointe</translation>
    </message>
    <message>
        <source>Protect time</source>
        <extracomment>mentorapp/services/calendar.py</extracomment>
        <translation>Protection d’un temps</translation>
    </message>
    <message>
        <source>Change protected time</source>
        <extracomment>mentorapp/services/calendar.py</extracomment>
        <translation>Modification d’un temps protégé</translation>
    </message>
    <message>
        <source>Give protected time free</source>
        <extracomment>mentorapp/services/calendar.py</extracomment>
        <translation>Libération d’un temps protégé</translation>
    </message>
    <message>
        <source>Bring in a calendar</source>
        <extracomment>mentorapp/services/calendar_files.py</extracomment>
        <translation>Importation d’un calendrier</translation>
    </message>
    <message>
        <source>Remove a calendar</source>
        <extracomment>mentorapp/services/calendar_files.py</extracomment>
        <translation>Retrait d’un calendrier</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <extracomment>mentorapp/services/consents.py</extracomment>
        <translation>Consentement consigné</translation>
    </message>
    <message>
        <source>Withdraw a consent</source>
        <extracomment>mentorapp/services/consents.py</extracomment>
        <translation>Retrait d’un consentement</translation>
    </message>
    <message>
        <source>Start an engagement</source>
        <extracomment>mentorapp/services/engagements.py</extracomment>
        <translation>Début d’un accompagnement</translation>
    </message>
    <message>
        <source>Change an engagement</source>
        <extracomment>mentorapp/services/engagements.py</extracomment>
        <translation>Modification d’un accompagnement</translation>
    </message>
    <message>
        <source>Pause an engagement</source>
        <extracomment>mentorapp/services/engagements.py</extracomment>
        <translation>Mise en pause d’un accompagnement</translation>
    </message>
    <message>
        <source>Resume an engagement</source>
        <extracomment>mentorapp/services/engagements.py</extracomment>
        <translation>Reprise d’un accompagnement</translation>
    </message>
    <message>
        <source>End an engagement</source>
        <extracomment>mentorapp/services/engagements.py</extracomment>
        <translation>Fin d’un accompagnement</translation>
    </message>
    <message>
        <source>Reopen an engagement</source>
        <extracomment>mentorapp/services/engagements.py</extracomment>
        <translation>Réouverture d’un accompagnement</translation>
    </message>
    <message>
        <source>Add a member</source>
        <extracomment>mentorapp/services/engagements.py</extracomment>
        <translation>Ajout d’un membre</translation>
    </message>
    <message>
        <source>Take out a member</source>
        <extracomment>mentorapp/services/engagements.py</extracomment>
        <translation>Retrait d’un membre</translation>
    </message>
    <message>
        <source>Bring in an instrument</source>
        <extracomment>mentorapp/services/instruments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a lesson study</source>
        <extracomment>mentorapp/services/lesson_studies.py</extracomment>
        <translation>Début d’une étude de leçon</translation>
    </message>
    <message>
        <source>Change a lesson study</source>
        <extracomment>mentorapp/services/lesson_studies.py</extracomment>
        <translation>Modification d’une étude de leçon</translation>
    </message>
    <message>
        <source>Move a lesson study on</source>
        <extracomment>mentorapp/services/lesson_studies.py</extracomment>
        <translation>Avancement d’une étude de leçon</translation>
    </message>
    <message>
        <source>Remove a lesson study</source>
        <extracomment>mentorapp/services/lesson_studies.py</extracomment>
        <translation>Suppression d’une étude de leçon</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <extracomment>mentorapp/services/library.py</extracomment>
        <translation>Ajout à la bibliothèque</translation>
    </message>
    <message>
        <source>Copy from the library</source>
        <extracomment>mentorapp/services/library.py</extracomment>
        <translation>Copie depuis la bibliothèque</translation>
    </message>
    <message>
        <source>Change something in the library</source>
        <extracomment>mentorapp/services/library.py</extracomment>
        <translation>Modification dans la bibliothèque</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <extracomment>mentorapp/services/library.py</extracomment>
        <translation>Suppression dans la bibliothèque</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>Planification d’une rencontre</translation>
    </message>
    <message>
        <source>Plan a series of meetings</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>Planification d’une série de rencontres</translation>
    </message>
    <message>
        <source>Change a meeting</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>Modification d’une rencontre</translation>
    </message>
    <message>
        <source>Move a meeting</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>Déplacement d’une rencontre</translation>
    </message>
    <message>
        <source>Cancel a meeting</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>Annulation d’une rencontre</translation>
    </message>
    <message>
        <source>Plan a meeting again</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>Rencontre à nouveau prévue</translation>
    </message>
    <message>
        <source>Remove a meeting</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>Suppression d’une rencontre</translation>
    </message>
    <message>
        <source>Write in a shared record</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>Écriture dans un compte rendu partagé</translation>
    </message>
    <message>
        <source>Say who came</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>Présences notées</translation>
    </message>
    <message>
        <source>Close a meeting</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>Clôture d’une rencontre</translation>
    </message>
    <message>
        <source>Record time given</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>Temps donné noté</translation>
    </message>
    <message>
        <source>Add a person</source>
        <extracomment>mentorapp/services/mentees.py</extracomment>
        <translation>Ajout d’une personne</translation>
    </message>
    <message>
        <source>Change a person</source>
        <extracomment>mentorapp/services/mentees.py</extracomment>
        <translation>Modification d’une personne</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <extracomment>mentorapp/services/mentees.py</extracomment>
        <translation>Suppression d’une personne</translation>
    </message>
    <message>
        <source>Add a note</source>
        <extracomment>mentorapp/services/notes.py</extracomment>
        <translation>Ajout d’une note</translation>
    </message>
    <message>
        <source>Change a note</source>
        <extracomment>mentorapp/services/notes.py</extracomment>
        <translation>Modification d’une note</translation>
    </message>
    <message>
        <source>Pin a note</source>
        <extracomment>mentorapp/services/notes.py</extracomment>
        <translation>Note épinglée</translation>
    </message>
    <message>
        <source>Unpin a note</source>
        <extracomment>mentorapp/services/notes.py</extracomment>
        <translation>Note désépinglée</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <extracomment>mentorapp/services/notes.py</extracomment>
        <translation>Suppression d’une note</translation>
    </message>
    <message>
        <source>Go back to an earlier version</source>
        <extracomment>mentorapp/services/notes.py</extracomment>
        <translation>Retour à une version précédente</translation>
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
        <translation>Suppression d’un accompagnement</translation>
    </message>
    <message>
        <source>Keep an engagement</source>
        <extracomment>mentorapp/services/retention.py</extracomment>
        <translation>Accompagnement gardé</translation>
    </message>
    <message>
        <source>Bring in a roster</source>
        <extracomment>mentorapp/services/rosters.py</extracomment>
        <translation>Importation d’une liste</translation>
    </message>
    <message>
        <source>Add a next step</source>
        <extracomment>mentorapp/services/steps.py</extracomment>
        <translation>Ajout d’une prochaine étape</translation>
    </message>
    <message>
        <source>Change a next step</source>
        <extracomment>mentorapp/services/steps.py</extracomment>
        <translation>Modification d’une prochaine étape</translation>
    </message>
    <message>
        <source>Settle a next step</source>
        <extracomment>mentorapp/services/steps.py</extracomment>
        <translation>Clôture d’une prochaine étape</translation>
    </message>
    <message>
        <source>Reopen a next step</source>
        <extracomment>mentorapp/services/steps.py</extracomment>
        <translation>Réouverture d’une prochaine étape</translation>
    </message>
    <message>
        <source>Remove a next step</source>
        <extracomment>mentorapp/services/steps.py</extracomment>
        <translation>Suppression d’une prochaine étape</translation>
    </message>
    <message>
        <source>Put a reminder away</source>
        <extracomment>mentorapp/services/today.py</extracomment>
        <translation>Rappel écarté</translation>
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
        <translation>Le champ «&#xa0;{field}&#xa0;» est vide. Écrivez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>{field} is too long: {length} characters, at most {limit} fit. Nothing was saved.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Le champ «&#xa0;{field}&#xa0;» est trop long&#xa0;: {length} caractères, pour {limit} au plus. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>{field} holds characters that are not text. Remove them and try again.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Le champ «&#xa0;{field}&#xa0;» contient des caractères qui ne sont pas du texte. Retirez-les et réessayez.</translation>
    </message>
    <message>
        <source>Nobody here is called {name}. Check the spelling.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Personne ici ne s’appelle {name}. Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>More than one person is called {name}. Write the whole name.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Plusieurs personnes s’appellent {name}. Écrivez le nom entier.</translation>
    </message>
    <message>
        <source>This person is no longer here. Undo may bring them back.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Cette personne n’est plus ici. Annuler peut la faire revenir.</translation>
    </message>
    <message>
        <source>{email} is not an email address. Correct it or leave it empty.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>{email} n’est pas une adresse e-mail. Corrigez-la ou laissez vide.</translation>
    </message>
    <message>
        <source>This note is no longer here. Undo may bring it back.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Cette note n’est plus ici. Annuler peut la faire revenir.</translation>
    </message>
    <message>
        <source>That version is no longer kept. The note is unchanged.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Cette version n’est plus gardée. La note est inchangée.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>This can no longer be undone, because it was changed again since. Nothing was touched.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Ceci ne peut plus être annulé, car il y a eu un autre changement depuis. Rien n’a été touché.</translation>
    </message>
    <message>
        <source>The disk is full. Everything saved before is safe. Free some space and try again.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Disque plein. Le reste est en sûreté. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>MentorApp is not allowed to read or write here, or the disk is read-only. Nothing was changed. Check the permissions of the folder, or choose another one.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>MentorApp n’a pas le droit de lire ou d’écrire ici, ou le disque est en lecture seule. Rien n’a été changé. Vérifiez les droits du dossier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing more was written. Copy your vault and its backups to another disk.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Le disque a signalé une erreur. Plus rien n’a été écrit. Copiez votre coffre et ses sauvegardes sur un autre disque.</translation>
    </message>
    <message>
        <source>A file or folder that is needed is not there. Check that the disk is connected.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Un fichier ou un dossier nécessaire est absent. Vérifiez que le disque est branché.</translation>
    </message>
    <message>
        <source>A folder, link or device stands where a file should be. Nothing was changed.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Un dossier, un lien ou un périphérique occupe la place d’un fichier. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>There is already something with this name. It was left as it is. Choose another name.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Quelque chose porte déjà ce nom et a été laissé tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This file name is too long. Choose a shorter one.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Ce nom de fichier est trop long. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>Something else is using the vault just now. Nothing was lost. Try again in a moment.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Autre chose utilise le coffre en ce moment. Rien n’est perdu. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This disk cannot tell whether the vault is open elsewhere. Keep the vault on a disk of this computer.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Ce disque ne permet pas de savoir si le coffre est ouvert ailleurs. Gardez le coffre sur un disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>The file that holds your words cannot be opened. Nothing was changed. Check that the disk is connected and that you may use this folder.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Le fichier qui contient vos textes ne peut pas être ouvert. Rien n’a été changé. Vérifiez que le disque est branché et que vous avez accès à ce dossier.</translation>
    </message>
    <message>
        <source>There are other files in this folder. They were left alone. Choose an empty folder.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Il y a d’autres fichiers dans ce dossier. Ils n’ont pas été touchés. Choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>There is a vault in this folder already. It was left alone. Open it in the window or with --vault, or choose another folder for a new one.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Il y a déjà un coffre dans ce dossier. Il n’a pas été touché. Ouvrez-le dans la fenêtre ou avec --vault, ou choisissez un autre dossier pour un nouveau.</translation>
    </message>
    <message>
        <source>This folder is inside another vault. Nothing was made. Choose a folder outside of it.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Ce dossier est à l’intérieur d’un autre coffre. Rien n’a été créé. Choisissez un dossier en dehors.</translation>
    </message>
    <message>
        <source>The file that holds your words is missing from the vault. Nothing was changed. Restore a backup.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Le fichier qui contient vos textes manque dans le coffre. Rien n’a été changé. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The file that holds your words is damaged. Every byte of it was kept. Restore the newest backup; the damaged vault is kept beside it.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Le fichier qui contient vos textes est endommagé. Chaque octet a été gardé. Restaurez la sauvegarde la plus récente&#xa0;; le coffre endommagé est gardé à côté.</translation>
    </message>
    <message>
        <source>A newer MentorApp wrote this vault. Nothing was changed. Update MentorApp to open it.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Ce coffre a été écrit par un MentorApp plus récent. Rien n’a été changé. Mettez MentorApp à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This is an older copy of the vault than the one last opened on this computer. If you did not bring back an older copy yourself, somebody else may have: compare it with your backups.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>C’est une copie plus ancienne que le coffre ouvert en dernier sur cet ordinateur. Si vous n’avez pas remis vous-même une copie plus ancienne, quelqu’un d’autre l’a peut-être fait&#xa0;: comparez-la avec vos sauvegardes.</translation>
    </message>
    <message>
        <source>One of the two copies of the vault&apos;s key part was damaged. It was repaired from the other; nothing is lost. If this happens again, the disk may be failing: make a backup on another disk.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>L’une des deux copies de la partie du coffre qui contient sa clé était endommagée. Elle a été réparée à partir de l’autre&#xa0;; rien n’est perdu. Si cela se reproduit, le disque est peut-être défaillant&#xa0;: faites une sauvegarde sur un autre disque.</translation>
    </message>
    <message>
        <source>There is no vault in this folder. Choose another folder, or make a new vault.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Il n’y a pas de coffre dans ce dossier. Choisissez un autre dossier, ou créez un coffre.</translation>
    </message>
    <message>
        <source>The part of the vault that holds its key is damaged. Nothing was changed. Restore a backup.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>La partie du coffre qui contient sa clé est endommagée. Rien n’a été changé. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>A newer MentorApp made this. Nothing was changed. Update MentorApp to open it.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Ceci a été fait par un MentorApp plus récent. Rien n’a été changé. Mettez MentorApp à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The vault asks for key settings that are not safe to use. Nothing was changed. Restore a backup.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Le coffre demande des réglages de clé qui ne sont pas sûrs. Rien n’a été changé. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>There is not enough free memory to unlock. Close some programs and try again.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Il n’y a pas assez de mémoire libre pour déverrouiller. Fermez quelques programmes et réessayez.</translation>
    </message>
    <message>
        <source>That passphrase does not open this vault. Check Caps Lock and the keyboard language.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Cette phrase de passe n’ouvre pas ce coffre. Vérifiez la touche Verr. Maj. et la langue du clavier.</translation>
    </message>
    <message>
        <source>This vault is already open in another window. Use that window, or close it first.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Ce coffre est déjà ouvert dans une autre fenêtre. Utilisez-la, ou fermez-la d’abord.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Nothing is lost. Wait {seconds} seconds, then try again.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Trop d’essais erronés. Rien n’est perdu. Attendez {seconds} secondes, puis réessayez.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Write one first.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>La phrase de passe est vide. Écrivez-en une d’abord.</translation>
    </message>
    <message>
        <source>The passphrase is too long. Use at most {limit} characters.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>La phrase de passe est trop longue. {limit} caractères au plus.</translation>
    </message>
    <message>
        <source>The passphrase holds something that is not a character. Write it again.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>La phrase de passe contient quelque chose qui n’est pas un caractère. Écrivez-la à nouveau.</translation>
    </message>
    <message>
        <source>A recovery code has 28 letters and digits, in seven groups of four. Check what you wrote.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Un code de récupération compte 28 lettres et chiffres, en sept groupes de quatre. Vérifiez votre saisie.</translation>
    </message>
    <message>
        <source>There is a mistake in the recovery code. Compare it with your sheet, letter by letter.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Il y a une erreur dans le code de récupération. Comparez-le avec votre fiche, lettre par lettre.</translation>
    </message>
    <message>
        <source>This recovery code is for another vault, or was replaced by a newer one.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Ce code de récupération est celui d’un autre coffre, ou un plus récent l’a remplacé.</translation>
    </message>
    <message>
        <source>This file is larger than a roster can be (at most {limit} MB). Nothing was brought in. Save only the list of people and try again.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Ce fichier est plus gros qu’une liste ne peut l’être ({limit}&#xa0;Mo au plus). Rien n’a été importé. Enregistrez seulement la liste des personnes et réessayez.</translation>
    </message>
    <message>
        <source>This file would unpack to more than {limit} MB, so it was not opened. Nothing was brought in. Save only the list of people and try again.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Une fois décompressé, ce fichier dépasserait {limit}&#xa0;Mo&#xa0;: il n’a donc pas été ouvert. Rien n’a été importé. Enregistrez seulement la liste des personnes et réessayez.</translation>
    </message>
    <message>
        <source>Row {line} uses more than {limit} columns. Nothing was brought in. Keep only the columns you need.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>La ligne {line} utilise plus de {limit} colonnes. Rien n’a été importé. Gardez seulement les colonnes utiles.</translation>
    </message>
    <message>
        <source>More than {limit} cells of this file are in use. Nothing was brought in. Keep only the rows and columns you need.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Plus de {limit} cellules de ce fichier sont utilisées. Rien n’a été importé. Gardez seulement les lignes et les colonnes utiles.</translation>
    </message>
    <message>
        <source>This file is damaged or incomplete. Nothing was brought in. Open it in a spreadsheet program, save it again and try once more.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Ce fichier est endommagé ou incomplet. Rien n’a été importé. Ouvrez-le dans un tableur, enregistrez-le à nouveau et réessayez.</translation>
    </message>
    <message>
        <source>This file is locked by a password. Nothing was brought in. Save it without one and try again.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Ce fichier est protégé par un mot de passe. Rien n’a été importé. Enregistrez-le sans mot de passe et réessayez.</translation>
    </message>
    <message>
        <source>This is an old Excel file (.xls), or one with a password. Nothing was brought in. Open it and save it as .xlsx or CSV, without a password.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>C’est un ancien fichier Excel (.xls), ou un fichier avec mot de passe. Rien n’a été importé. Ouvrez-le et enregistrez-le en .xlsx ou CSV, sans mot de passe.</translation>
    </message>
    <message>
        <source>MentorApp cannot read this kind of spreadsheet. Nothing was brought in. Save it as .xlsx or CSV.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>MentorApp ne sait pas lire ce genre de feuille de calcul. Rien n’a été importé. Enregistrez-la en .xlsx ou CSV.</translation>
    </message>
    <message>
        <source>This file is not a table. Nothing was brought in. Choose a CSV or .xlsx file.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Ce fichier n’est pas un tableau. Rien n’a été importé. Choisissez un fichier CSV ou .xlsx.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check that it is still there and that you may open it.</source>
        <extracomment>mentorapp/domain/texts/imports.py, mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Ce fichier ne peut pas être lu. Vérifiez qu’il est toujours là et que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another one.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Il n’y a rien dans ce fichier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This file is not plain text. Nothing was brought in. Save the list as “CSV UTF-8” or .xlsx and try again.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Ce fichier n’est pas du texte brut. Rien n’a été importé. Enregistrez la liste en «&#xa0;CSV UTF-8&#xa0;» ou .xlsx et réessayez.</translation>
    </message>
    <message>
        <source>MentorApp cannot tell how the letters in this file are written. Nothing was brought in. Choose another way to read the letters, or save the list as “CSV UTF-8”.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>MentorApp ne peut pas savoir comment les caractères de ce fichier sont écrits. Rien n’a été importé. Choisissez une autre lecture des caractères, ou enregistrez la liste en «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>The letters around line {line} cannot be read as {encoding}. Nothing was brought in. Choose another way to read the letters, or save the list as “CSV UTF-8”.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Les caractères autour de la ligne {line} ne se lisent pas comme «&#xa0;{encoding}&#xa0;». Rien n’a été importé. Choisissez une autre lecture des caractères, ou enregistrez la liste en «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>The row that begins on line {line} does not end. A quotation mark may be missing there. Nothing was brought in.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>L’enregistrement qui commence à la ligne {line} n’a pas de fin. Il y manque peut-être un guillemet. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>A quotation mark in the row that begins on line {line} is not closed. Nothing was brought in. Add or remove the mark and try again.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Un guillemet n’est pas fermé dans l’enregistrement qui commence à la ligne {line}. Rien n’a été importé. Ajoutez ou retirez le guillemet et réessayez.</translation>
    </message>
    <message>
        <source>This file has more than {limit} rows, too many for a list of the people you support. Nothing was brought in. Keep only the rows you need.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Ce fichier a plus de {limit} lignes, trop pour une liste des personnes que vous accompagnez. Rien n’a été importé. Gardez seulement les lignes utiles.</translation>
    </message>
    <message>
        <source>There is no sheet called {sheet} in this file.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Il n’y a pas de feuille nommée {sheet} dans ce fichier.</translation>
    </message>
    <message>
        <source>No column with names was found. Nothing was brought in. Choose which column holds the names, or call its heading “Name”.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Aucune colonne de noms n’a été trouvée. Rien n’a été importé. Choisissez la colonne qui contient les noms, ou donnez-lui l’en-tête «&#xa0;Nom&#xa0;».</translation>
    </message>
    <message>
        <source>This file does not have that many columns. Choose the columns again.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Ce fichier n’a pas autant de colonnes. Choisissez à nouveau les colonnes.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. They were read as Western European (Windows-1252): check names with accents.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Le fichier ne dit pas comment ses caractères sont écrits. Ils ont été lus comme Europe de l’Ouest (Windows-1252)&#xa0;: vérifiez les noms accentués.</translation>
    </message>
    <message>
        <source>This engagement is no longer here. Undo may bring it back.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Cet accompagnement n’est plus ici. Annuler peut le faire revenir.</translation>
    </message>
    <message>
        <source>A group needs a name. Write one first.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Un groupe a besoin d’un nom. Écrivez-en un d’abord.</translation>
    </message>
    <message>
        <source>{field} is a number of weeks from 1 to {most}.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>{field}&#xa0;: un nombre de semaines, de 1 à {most}.</translation>
    </message>
    <message>
        <source>An engagement is with somebody. Choose a person.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Un accompagnement se fait avec quelqu’un. Choisissez une personne.</translation>
    </message>
    <message>
        <source>One to one is with one person. Choose one, or make it a small group.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Un accompagnement individuel se fait avec une seule personne. Choisissez-en une, ou passez au petit groupe.</translation>
    </message>
    <message>
        <source>This is the last person of the group. End the engagement instead; nothing was changed.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>C’est la dernière personne du groupe. Terminez plutôt l’accompagnement&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The engagement has changed meanwhile, so nothing was done. Look at it again.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>L’accompagnement a changé entre-temps&#xa0;: rien n’a donc été fait. Regardez-le à nouveau.</translation>
    </message>
    <message>
        <source>This day is before the engagement began. Choose a later one.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Cette date précède le début de l’accompagnement. Choisissez-en une plus tardive.</translation>
    </message>
    <message>
        <source>The review comes before the end. Choose a later day for it.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>La révision tombe avant la fin. Choisissez pour elle une date plus tardive.</translation>
    </message>
    <message>
        <source>This day has passed. Choose a day to come, on which you will decide again.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Cette date est passée. Choisissez une date à venir, où vous déciderez à nouveau.</translation>
    </message>
    <message>
        <source>This engagement has not ended. End it first; nothing was erased.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Cet accompagnement n’est pas terminé. Terminez-le d’abord&#xa0;; rien n’a été effacé.</translation>
    </message>
    <message>
        <source>This agreement is no longer here. Undo may bring it back.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Cet accord n’est plus ici. Annuler peut le faire revenir.</translation>
    </message>
    <message>
        <source>There is a draft already. Go on with it, or remove it first. Nothing was changed.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Il y a déjà un brouillon. Continuez-le, ou supprimez-le d’abord. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This agreement is signed, so its text stays as it is. Amend it to write a new version.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Cet accord est signé&#xa0;: son texte reste donc tel quel. Amendez-le pour écrire une nouvelle version.</translation>
    </message>
    <message>
        <source>This agreement is not the signed one. Only that can be amended or renewed.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Cet accord n’est pas celui qui est signé. Seul celui-là peut être amendé ou renouvelé.</translation>
    </message>
    <message>
        <source>The agreement would end before it begins. Choose a later last day.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>L’accord finirait avant de commencer. Choisissez un dernier jour plus tardif.</translation>
    </message>
    <message>
        <source>The text was changed since it was shown here. Nothing was signed. Read it again, then sign.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Le texte a été changé depuis qu’il est affiché ici. Rien n’a été signé. Relisez-le, puis signez.</translation>
    </message>
    <message>
        <source>This person has signed it already. Nothing was changed.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Cette personne l’a déjà signé. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Only you and those who are in the engagement now can sign. Nothing was signed.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Seules peuvent signer les personnes qui font maintenant partie de l’accompagnement, et vous. Rien n’a été signé.</translation>
    </message>
    <message>
        <source>The drawn signature cannot be read. Nothing was signed. Clear it and draw it again.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>La signature dessinée est illisible. Rien n’a été signé. Effacez-la et dessinez-la à nouveau.</translation>
    </message>
    <message>
        <source>The drawn signature has too many lines. Nothing was signed. Clear it and draw it more simply.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>La signature dessinée a trop de traits. Rien n’a été signé. Effacez-la et dessinez-la plus simplement.</translation>
    </message>
    <message>
        <source>{name} has not permitted this, or no longer does. Ask for their consent first. Nothing was done.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>{name} n’a pas permis ceci, ou ne le permet plus. Demandez d’abord son consentement. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>What {name} permitted ends before that day. Choose an earlier day, or ask for their consent again. Nothing was done.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Ce que {name} a permis prend fin avant cette date. Choisissez une date plus proche, ou demandez à nouveau son consentement. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>There is no consent of {name} to withdraw. Nothing was changed.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Il n’y a aucun consentement à retirer pour {name}. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>A consent cannot be given on a day that is still to come. Choose today or an earlier day.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Un consentement ne peut pas être donné à une date à venir. Choisissez aujourd’hui ou une date passée.</translation>
    </message>
    <message>
        <source>The last day of this consent is over already. Choose today or a later day, or none.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Le dernier jour de ce consentement est déjà passé. Choisissez aujourd’hui ou une date plus tardive, ou aucune.</translation>
    </message>
    <message>
        <source>This meeting is no longer here. Undo may bring it back.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Cette rencontre n’est plus ici. Annuler peut la faire revenir.</translation>
    </message>
    <message>
        <source>A meeting is with somebody. Choose a person.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Une rencontre se fait avec quelqu’un. Choisissez une personne.</translation>
    </message>
    <message>
        <source>This person does not belong to the meeting. Add them to it first; nothing was changed.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Cette personne ne fait pas partie de la rencontre. Ajoutez-la d’abord&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>This meeting is not waiting to be held any more, so nothing was changed.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Cette rencontre n’est plus en attente&#xa0;: rien n’a donc été changé.</translation>
    </message>
    <message>
        <source>A meeting takes from 1 to {most} minutes.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Une rencontre dure de 1 à {most} minutes.</translation>
    </message>
    <message>
        <source>Meetings repeat every 1 to {most} weeks. Choose a number between.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Le rythme de répétition va de 1 à {most} semaines. Choisissez un nombre entre les deux.</translation>
    </message>
    <message>
        <source>Say how often the meeting repeats, or until which day; one of the two.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Dites combien de fois la rencontre se répète, ou jusqu’à quelle date&#xa0;; l’un des deux.</translation>
    </message>
    <message>
        <source>At most {most} meetings can be planned at once. Nothing was planned. Choose an earlier end.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>{most} rencontres au plus peuvent être planifiées à la fois. Rien n’a été planifié. Choisissez une fin plus proche.</translation>
    </message>
    <message>
        <source>The last day comes before the first meeting. Choose a later one.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Le dernier jour tombe avant la première rencontre. Choisissez-en un plus tardif.</translation>
    </message>
    <message>
        <source>This next step is no longer here. Undo may bring it back.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Cette prochaine étape n’est plus ici. Annuler peut la faire revenir.</translation>
    </message>
    <message>
        <source>This file is not a calendar. Nothing was brought in. Choose an .ics file that a calendar program exported.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Ce fichier n’est pas un calendrier. Rien n’a été importé. Choisissez un fichier .ics exporté par un logiciel de calendrier.</translation>
    </message>
    <message>
        <source>This file is larger than a calendar can be (at most {limit} MB). Nothing was brought in. Export a shorter time and try again.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Ce fichier est plus gros qu’un calendrier ne peut l’être ({limit}&#xa0;Mo au plus). Rien n’a été importé. Exportez une période plus courte et réessayez.</translation>
    </message>
    <message>
        <source>This file has more parts than a calendar can have. Nothing was brought in. Export a shorter time and try again.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Ce fichier a plus de parties qu’un calendrier ne peut en avoir. Rien n’a été importé. Exportez une période plus courte et réessayez.</translation>
    </message>
    <message>
        <source>Nothing could be brought in: every event was left out, for the reasons above.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Rien n’a pu être importé&#xa0;: chaque événement a été écarté, pour les raisons ci-dessus.</translation>
    </message>
    <message>
        <source>No calendar called {name} was brought in. Check the spelling.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Aucun calendrier nommé {name} n’a été importé. Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>There is no meeting to export. No file was written.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Il n’y a aucune rencontre à exporter. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>The time zone “{zone}” is not known. Its times were read as those of this computer: check them.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Le fuseau horaire «&#xa0;{zone}&#xa0;» n’est pas connu. Ses heures ont été lues comme celles de cet ordinateur&#xa0;: vérifiez-les.</translation>
    </message>
    <message>
        <source>The file ends too early, so there may be more in the calendar. What came in before was kept.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Le fichier s’arrête trop tôt&#xa0;: le calendrier en contient peut-être davantage. Ce qui avait déjà été importé a été gardé.</translation>
    </message>
    <message>
        <source>Reading took too long and was stopped. What came in before was kept. Export a shorter time to get the rest.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>La lecture a pris trop de temps et a été arrêtée. Ce qui avait déjà été importé a été gardé. Exportez une période plus courte pour avoir le reste.</translation>
    </message>
    <message>
        <source>The file has more than {events} events. The rest of it was not read. Export a shorter time.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Le fichier a plus de {events} événements. Le reste n’a pas été lu. Exportez une période plus courte.</translation>
    </message>
    <message>
        <source>The events of this file take place more than {times} times. The rest was left out. Export a shorter time.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Les événements de ce fichier ont lieu plus de {times} fois. Le reste a été écarté. Exportez une période plus courte.</translation>
    </message>
    <message>
        <source>It does not say when it begins.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Il ne dit pas quand il commence.</translation>
    </message>
    <message>
        <source>One of its dates or times is not one.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Une de ses dates ou de ses heures n’en est pas une.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Il finit avant de commencer.</translation>
    </message>
    <message>
        <source>It lasts longer than a year.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Il dure plus d’un an.</translation>
    </message>
    <message>
        <source>How it repeats is written in a way that cannot be understood.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Sa répétition est écrite d’une façon incompréhensible.</translation>
    </message>
    <message>
        <source>It repeats more often than every hour.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Il se répète plus d’une fois par heure.</translation>
    </message>
    <message>
        <source>Working out how it repeats would take too long.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Calculer sa répétition prendrait trop de temps.</translation>
    </message>
    <message>
        <source>There is more in it than an event can have.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Il contient plus qu’un événement ne peut contenir.</translation>
    </message>
    <message>
        <source>It takes place more than {times} times: only the first of them came in.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Il a lieu plus de {times} fois&#xa0;: seules les premières ont été importées.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Il a été annulé.</translation>
    </message>
    <message>
        <source>The file has a later version of it.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Le fichier en a une version plus récente.</translation>
    </message>
    <message>
        <source>The file ends, or goes on, in the middle of it.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Le fichier s’arrête, ou se poursuit, au milieu de cet événement.</translation>
    </message>
    <message>
        <source>Choose a day of the week, Monday to Sunday.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Choisissez un jour de la semaine, de lundi à dimanche.</translation>
    </message>
    <message>
        <source>Protected time is between one minute and a whole day long. Nothing was saved.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Un temps protégé dure d’une minute à un jour entier. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The last day comes before the first one. Nothing was saved. Correct one of the two.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Le dernier jour tombe avant le premier. Rien n’a été enregistré. Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>This protected time is no longer here. Undo may bring it back.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Ce temps protégé n’est plus ici. Annuler peut le faire revenir.</translation>
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
        <translation>Ce groupe n’est plus ici. Annuler peut le faire revenir.</translation>
    </message>
    <message>
        <source>This lesson study is no longer here. Undo may bring it back.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Cette étude de leçon n’est plus ici. Annuler peut la faire revenir.</translation>
    </message>
    <message>
        <source>A lesson study needs a title. Write one first.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Une étude de leçon a besoin d’un titre. Écrivez-en un d’abord.</translation>
    </message>
    <message>
        <source>A lesson study belongs to a group. Start a group first. Nothing was saved.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Une étude de leçon appartient à un groupe. Commencez d’abord un groupe. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Say on which day the lesson was taught before you go on. Nothing was changed.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Dites quel jour le cours a été donné avant de continuer. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Say whose lesson it was: they must have permitted being observed. Nothing was saved.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Dites qui a donné le cours&#xa0;: cette personne doit avoir permis qu’on l’observe. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>This is no longer in the library. Undo may bring it back.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Ceci n’est plus dans la bibliothèque. Annuler peut le faire revenir.</translation>
    </message>
    <message>
        <source>This attachment is no longer here. Undo may bring it back.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Cette pièce jointe n’est plus ici. Annuler peut la faire revenir.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Nothing was added.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Il n’y a rien dans ce fichier. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MB. Nothing was added. Make it smaller and try again.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Ce fichier dépasse {limit}&#xa0;Mo. Rien n’a été ajouté. Réduisez-le et réessayez.</translation>
    </message>
    <message>
        <source>MentorApp keeps PNG and JPEG pictures, PDF, Word, Excel, PowerPoint and OpenDocument files, plain text, Markdown, CSV and calendar files. Nothing was added. Save it as one of these and try again.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>MentorApp garde les images PNG et JPEG, les fichiers PDF, Word, Excel, PowerPoint et OpenDocument, le texte brut, Markdown, CSV et les fichiers de calendrier. Rien n’a été ajouté. Enregistrez ce fichier sous l’un de ces formats et réessayez.</translation>
    </message>
    <message>
        <source>What is in this file is not what its name says, so it was not added. Open it in the program that made it, save it again and try once more.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Le contenu de ce fichier ne correspond pas à son nom&#xa0;: il n’a donc pas été ajouté. Ouvrez-le dans le logiciel qui l’a créé, enregistrez-le à nouveau et réessayez.</translation>
    </message>
    <message>
        <source>This document holds macros, which are small programs. Nothing was added. Save it without them and try again.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Ce document contient des macros, c’est-à-dire de petits programmes. Rien n’a été ajouté. Enregistrez-le sans elles et réessayez.</translation>
    </message>
    <message>
        <source>This picture is damaged or cut off. Nothing was added. Open it in a picture program, save it again and try once more.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Cette image est endommagée ou tronquée. Rien n’a été ajouté. Ouvrez-la dans un logiciel d’images, enregistrez-la à nouveau et réessayez.</translation>
    </message>
    <message>
        <source>This picture moves. Nothing was added. Save one still picture of it and try again.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Cette image est animée. Rien n’a été ajouté. Enregistrez-en une image fixe et réessayez.</translation>
    </message>
    <message>
        <source>This picture has more than {limit} million dots. Nothing was added. Make it smaller and try again.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Cette image a plus de {limit} millions de pixels. Rien n’a été ajouté. Réduisez-la et réessayez.</translation>
    </message>
    <message>
        <source>Something else is hidden behind this picture, so it was not added. Open it in a picture program, save it again and try once more.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Autre chose est caché derrière cette image&#xa0;: elle n’a donc pas été ajoutée. Ouvrez-la dans un logiciel d’images, enregistrez-la à nouveau et réessayez.</translation>
    </message>
    <message>
        <source>This attachment is not as it was when you added it, so it was not opened. Check the vault in Settings; a backup may hold it whole.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Cette pièce jointe n’est plus telle que vous l’avez ajoutée&#xa0;: elle n’a donc pas été ouverte. Vérifiez le coffre dans les réglages&#xa0;; une sauvegarde la contient peut-être intacte.</translation>
    </message>
    <message>
        <source>This is pupils’ work, and {name} does not permit holding it, or no longer does. It stays closed until they do. You can remove it.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>C’est un travail d’élève, et {name} ne permet pas de le conserver, ou ne le permet plus. Il reste fermé jusqu’à nouvelle permission. Vous pouvez le supprimer.</translation>
    </message>
    <message>
        <source>This is pupils’ work, and whoever permitted holding it is no longer here. It stays closed. You can remove it.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>C’est un travail d’élève, et la personne qui avait permis de le conserver n’est plus ici. Il reste fermé. Vous pouvez le supprimer.</translation>
    </message>
    <message>
        <source>Pupils’ work needs the consent of a mentee, and nobody is named here. Nothing was added.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Un travail d’élève demande le consentement d’une personne accompagnée, et personne n’est indiqué ici. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Line {line} was read as the headings, and there is nobody below it. Nothing was brought in. If it is a person, write a line of headings above it, such as “Name, Email”, and try again.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>La ligne {line} a été lue comme celle des en-têtes, et il n’y a personne en dessous. Rien n’a été importé. Si c’est une personne, écrivez au-dessus une ligne d’en-têtes, comme «&#xa0;Nom, E-mail&#xa0;», et réessayez.</translation>
    </message>
    <message>
        <source>Dates such as 03/04/2026 can mean two days. Check which of the two was read.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Des dates comme 03/04/2026 peuvent désigner deux jours. Vérifiez lequel a été lu.</translation>
    </message>
    <message>
        <source>This file does not say who is a teacher and who is a pupil. Leave out every pupil, or choose the whole OneRoster package (.zip), which says it.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Ce fichier ne dit pas qui enseigne et qui est élève. Écartez chaque élève, ou choisissez l’archive OneRoster complète (.zip), qui le dit.</translation>
    </message>
    <message>
        <source>Some cells hold formulas without a result (the first in row {line}). MentorApp calculates nothing: open the file in a spreadsheet program and save it again to get their values.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Certaines cellules contiennent des formules sans résultat (la première à la ligne {line}). MentorApp ne calcule rien&#xa0;: ouvrez le fichier dans un tableur et enregistrez-le à nouveau pour obtenir leurs valeurs.</translation>
    </message>
    <message>
        <source>The first row was read as a person, because it does not look like headings.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>La première ligne a été lue comme une personne, car elle ne ressemble pas à des en-têtes.</translation>
    </message>
    <message>
        <source>The headings were found in row {line}. What stands above them was left out.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Les en-têtes ont été trouvés à la ligne {line}. Ce qui est au-dessus a été écarté.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Il n’y a pas de nom.</translation>
    </message>
    <message>
        <source>This explains how to fill in the list, or is an example.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>C’est une explication pour remplir la liste, ou un exemple.</translation>
    </message>
    <message>
        <source>“{email}” is not an email address.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>«&#xa0;{email}&#xa0;» n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>“{text}” in {column} is not a date.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>«&#xa0;{text}&#xa0;» (colonne {column}) n’est pas une date.</translation>
    </message>
    <message>
        <source>{column} is too long: at most {limit} characters fit.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Colonne {column}&#xa0;: texte trop long, {limit} caractères au plus.</translation>
    </message>
    <message>
        <source>{column} holds characters that are not text.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Colonne {column}&#xa0;: certains caractères ne sont pas du texte.</translation>
    </message>
    <message>
        <source>{column} holds a formula without a result.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Colonne {column}&#xa0;: formule sans résultat.</translation>
    </message>
    <message>
        <source>{column} shows an error instead of a value.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Colonne {column}&#xa0;: une erreur au lieu d’une valeur.</translation>
    </message>
    <message>
        <source>There are {count} cells where the headings have {expected}: a comma may need quotation marks.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Il y a {count} cellules alors que les en-têtes en ont {expected}&#xa0;: il manque peut-être des guillemets autour d’une virgule.</translation>
    </message>
    <message>
        <source>These are the headings once more.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Ce sont encore une fois les en-têtes.</translation>
    </message>
    <message>
        <source>This is a pupil, not an adult.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>C’est un élève, pas un adulte.</translation>
    </message>
    <message>
        <source>This seems to be a pupil: the file gives no role, but a grade.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Il semble que ce soit un élève&#xa0;: le fichier indique une classe, mais pas de fonction.</translation>
    </message>
    <message>
        <source>This is a member of a pupil’s family.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>C’est un membre de la famille d’un élève.</translation>
    </message>
    <message>
        <source>The file does not say whether this is a teacher.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Le fichier ne dit pas si cette personne enseigne.</translation>
    </message>
    <message>
        <source>“{role}” is not a role of someone who works with pupils.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>«&#xa0;{role}&#xa0;» n’est pas la fonction d’une personne qui travaille avec des élèves.</translation>
    </message>
    <message>
        <source>The file marks this person as to be deleted.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Le fichier marque cette personne comme à supprimer.</translation>
    </message>
    <message>
        <source>The file marks this account as switched off.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Le fichier marque ce compte comme désactivé.</translation>
    </message>
    <message>
        <source>Already here: {name}, with the same email address.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Déjà ici&#xa0;: {name}, avec la même adresse e-mail.</translation>
    </message>
    <message>
        <source>Probably already here: {name}.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Sans doute déjà ici&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>The same email address as {name} in row {line}.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>La même adresse e-mail que {name}, ligne {line}.</translation>
    </message>
    <message>
        <source>Probably the same person as {name} in row {line}.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Sans doute la même personne que {name}, ligne {line}.</translation>
    </message>
    <message>
        <source>You chose to leave this person out.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Vous avez choisi d’écarter cette personne.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Nothing was changed. Add words that do not belong together, or take the phrase that MentorApp offers.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Cette phrase de passe est trop facile à deviner. Rien n’a été changé. Ajoutez des mots sans rapport entre eux, ou prenez la phrase que MentorApp propose.</translation>
    </message>
    <message>
        <source>This file is not a backup made by MentorApp. Nothing was changed. Choose another file.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Ce fichier n’est pas une sauvegarde faite par MentorApp. Rien n’a été changé. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>A newer MentorApp made this backup. Nothing was changed. Update MentorApp to restore it.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Cette sauvegarde a été faite par un MentorApp plus récent. Rien n’a été changé. Mettez MentorApp à jour pour la restaurer.</translation>
    </message>
    <message>
        <source>This backup is damaged or was changed. Your vault is as it was. Choose an earlier backup.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Cette sauvegarde est endommagée ou a été modifiée. Votre coffre est tel qu’il était. Choisissez une sauvegarde plus ancienne.</translation>
    </message>
    <message>
        <source>This is a backup of another vault. Nothing was changed. Choose another file.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>C’est la sauvegarde d’un autre coffre. Rien n’a été changé. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The copy did not come out the same as the vault, so no backup was made. Check the vault in Settings, or choose another disk.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>La copie n’est pas identique au coffre&#xa0;: aucune sauvegarde n’a donc été faite. Vérifiez le coffre dans les réglages, ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>No backup beside this vault fits it. Nothing was changed. Choose a backup file from another place.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Aucune sauvegarde à côté de ce coffre ne lui correspond. Rien n’a été changé. Choisissez un fichier de sauvegarde à un autre endroit.</translation>
    </message>
    <message>
        <source>The part of the vault that holds its key is damaged or missing; its second copy is used.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>La partie du coffre qui contient sa clé est endommagée ou absente&#xa0;; sa deuxième copie est utilisée.</translation>
    </message>
    <message>
        <source>The second copy of the part of the vault that holds its key is damaged or missing.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>La deuxième copie de la partie du coffre qui contient sa clé est endommagée ou absente.</translation>
    </message>
    <message>
        <source>The file {name} in the vault is not encrypted. Move it out if you put it there.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Le fichier {name} du coffre n’est pas chiffré. Sortez-le du coffre si c’est vous qui l’y avez mis.</translation>
    </message>
    <message>
        <source>A part of the file that holds your words cannot be read. Restore the newest backup.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Une partie du fichier qui contient vos textes ne peut pas être lue. Restaurez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>The vault is not built the way MentorApp builds it. Restore the newest backup.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Le coffre n’est pas construit comme MentorApp le fait. Restaurez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>The search index {name} does not match what you wrote. Your words themselves are safe.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>L’index de recherche {name} ne correspond pas à ce que vous avez écrit. Vos textes eux-mêmes sont en sûreté.</translation>
    </message>
    <message>
        <source>The attachment {name} is not as it was when you added it. A backup may hold it whole.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>La pièce jointe {name} n’est plus telle que vous l’avez ajoutée. Une sauvegarde la contient peut-être intacte.</translation>
    </message>
    <message>
        <source>The history of entry {row} in {table} does not lead to what is there now.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>L’historique de l’entrée {row} dans {table} ne mène pas à ce qui s’y trouve maintenant.</translation>
    </message>
    <message>
        <source>Choose a number from {low} to {high}.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Choisissez un nombre de {low} à {high}.</translation>
    </message>
    <message>
        <source>The demo can be made from 1 to {limit} times its usual size.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>La démonstration peut être faite de 1 à {limit} fois sa taille habituelle.</translation>
    </message>
    <message>
        <source>This folder holds another demo (scale {scale}, seed {seed}). It was left as it is. Choose another folder.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Ce dossier contient une autre démonstration (échelle {scale}, graine {seed}). Elle a été laissée telle quelle. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase. Write it in a file and name that with --passphrase-file, or use --passphrase-file - to read it from standard input.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Il n’y a pas de terminal pour demander la phrase de passe. Écrivez-la dans un fichier et indiquez-le avec --passphrase-file, ou utilisez --passphrase-file - pour la lire sur l’entrée standard.</translation>
    </message>
    <message>
        <source>There is no terminal to ask on. Write it in a file and name that with {option}.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Il n’y a pas de terminal pour poser la question. Écrivez la réponse dans un fichier et indiquez-le avec {option}.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed. Try again.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Les deux phrases de passe diffèrent. Rien n’a été changé. Réessayez.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Check that it is there and that you may open it.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>{path} ne peut pas être lu. Vérifiez qu’il est là et que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>{path} is not text in UTF-8. Nothing was read from it.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>{path} n’est pas du texte en UTF-8. Rien n’en a été lu.</translation>
    </message>
    <message>
        <source>Line {line} was not saved: {reason} The lines before it are saved, and the others were not read.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>La ligne {line} n’a pas été enregistrée&#xa0;: {reason} Les lignes précédentes sont enregistrées, les autres n’ont pas été lues.</translation>
    </message>
    <message>
        <source>The output cannot be written: the disk is full. Your vault is as it was.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Le résultat ne peut pas être écrit&#xa0;: le disque est plein. Votre coffre est tel qu’il était.</translation>
    </message>
    <message>
        <source>There are {count} problems, listed above. Nothing was changed. Restore a backup.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Il y a {count} problèmes, énumérés ci-dessus. Rien n’a été changé. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Nobody could be brought in: every row was refused, for the reasons above.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Personne n’a pu être importé&#xa0;: chaque ligne a été refusée, pour les raisons ci-dessus.</translation>
    </message>
    <message>
        <source>Something went wrong inside MentorApp. What was saved is safe. Try again, or restart the program.</source>
        <extracomment>mentorapp/ui/errors.py</extracomment>
        <translation>Une erreur s’est produite dans MentorApp. Ce qui était enregistré est en sûreté. Réessayez, ou redémarrez le programme.</translation>
    </message>
</context>
<context>
    <name>VaultSection</name>
    <message>
        <source>Lock and choose another</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Verrouiller et en choisir un autre</translation>
    </message>
    <message>
        <source>Where it is</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Où il est</translation>
    </message>
    <message>
        <source>What it holds</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Ce qu’il contient</translation>
    </message>
    <message>
        <source>This vault</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Ce coffre</translation>
    </message>
    <message>
        <source>Check everything</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Is everything sound?</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Tout est-il en bon état&#xa0;?</translation>
    </message>
    <message>
        <source>Reads every page, compares every history with what is there now. Nothing is changed.</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Lit chaque page, compare chaque historique avec ce qui s’y trouve. Rien n’est changé.</translation>
    </message>
    <message>
        <source>Checking the vault…</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Vérification du coffre…</translation>
    </message>
    <message>
        <source>Soundness</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>État du coffre</translation>
    </message>
    <message>
        <source>Keep the history for</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Garder l’historique pendant</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Undo and the earlier versions of a note reach back this far. Notes stay for ever.</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>L’annulation et les versions précédentes d’une note remontent jusque-là. Les notes, elles, restent.</translation>
    </message>
    <message>
        <source>MentorApp {0}</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>MentorApp {0}</translation>
    </message>
    <message>
        <source>Made for mentors; works alone.</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Fait pour l’accompagnement&#xa0;; fonctionne sans réseau.</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Programme</translation>
    </message>
    <message>
        <source>one person</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>une personne</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>one note</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>une note</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>one tag</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>une étiquette</translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>
            <numerusform>%n étiquette</numerusform>
            <numerusform>%n étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Everything is sound</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Tout est en bon état</translation>
    </message>
    <message>
        <source>{0} entries read and compared, {1}</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>{0} entrées lues et comparées, {1}</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Quelque chose ne va pas</translation>
    </message>
    <message>
        <source>Saved in the vault.</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Enregistré dans le coffre.</translation>
    </message>
    <message>
        <source>One year</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Un an</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
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
        <translation>Notes de chaque jour de cette semaine</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>Your week</source>
        <extracomment>mentorapp/ui/screens/today/week.py</extracomment>
        <translation>Votre semaine</translation>
    </message>
    <message>
        <source>One note</source>
        <extracomment>mentorapp/ui/screens/today/week.py</extracomment>
        <translation>Une note</translation>
    </message>
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
    <message>
        <source>Hours to give in a week</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>Heures à donner par semaine</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Not seen for a while</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>Sans contact depuis un moment</translation>
    </message>
    <message>
        <source>Your time</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>Votre temps</translation>
    </message>
    <message>
        <source>Today shows what you gave against it. Nothing is refused when it is reached.</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>Aujourd’hui montre ce que vous avez donné par rapport à elle. Rien n’est refusé quand elle est atteinte.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>After so many days without a meeting, a visit or a note, Today names the person.</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>Après tant de jours sans rencontre, visite ni note, Aujourd’hui nomme la personne.</translation>
    </message>
    <message>
        <source>One hour</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>Une heure</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved in the vault.</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>Enregistré dans le coffre.</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>{0}, {1}, free</source>
        <extracomment>mentorapp/ui/screens/calendar/week.py</extracomment>
        <translation>{0}, {1}, libre</translation>
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
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>A notebook that only you can open</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Un carnet qui ne s’ouvre qu’à vous</translation>
    </message>
    <message>
        <source>MentorApp keeps what you write about the people you support in an encrypted vault on this computer. Nothing is sent anywhere. It takes four steps.</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>MentorApp garde ce que vous écrivez sur les personnes que vous accompagnez dans un coffre chiffré sur cet ordinateur. Rien n’est envoyé nulle part. Il suffit de quatre étapes.</translation>
    </message>
    <message>
        <source>Make my vault</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Créer mon coffre</translation>
    </message>
    <message>
        <source>There is a vault in this folder already. Open it, or choose another folder.</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Il y a déjà un coffre dans ce dossier. Ouvrez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose where the vault will be</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Choisir où sera le coffre</translation>
    </message>
    <message>
        <source>Your vault will be in</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Votre coffre sera dans</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change the folder of the vault</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Changer le dossier du coffre</translation>
    </message>
    <message>
        <source>Open a vault that exists</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Ouvrir un coffre existant</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Restaurer une sauvegarde</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Choose the folder of a vault, or an empty folder for a new one</source>
        <extracomment>mentorapp/ui/shell/window.py</extracomment>
        <translation>Choisissez le dossier d’un coffre, ou un dossier vide pour un nouveau</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Withdraw a consent</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>Retirer un consentement</translation>
    </message>
    <message>
        <source>{0} no longer permits this? It takes effect at once.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>{0} ne permet plus ceci&#xa0;? L’effet est immédiat.</translation>
    </message>
    <message>
        <source>Reason, if they gave one</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>Raison, si elle a été donnée</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Put the cursor where you want to write, then press {0}.</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>Placez le curseur là où vous voulez écrire, puis appuyez sur {0}.</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>Annulé&#xa0;: «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>Rétabli&#xa0;: «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Quick note</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>Note rapide</translation>
    </message>
    <message>
        <source>Record time given</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>Noter du temps donné</translation>
    </message>
    <message>
        <source>Put in a text from the library</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>Insérer un texte de la bibliothèque</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>Rechercher sur cette page</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>Verrouiller</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Ctrl</source>
        <extracomment>mentorapp/ui/keys.py</extracomment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>mentorapp/ui/keys.py</extracomment>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Alt</source>
        <extracomment>mentorapp/ui/keys.py</extracomment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>mentorapp/ui/keys.py</extracomment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Backspace</source>
        <extracomment>mentorapp/ui/keys.py</extracomment>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>mentorapp/ui/keys.py</extracomment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>mentorapp/ui/keys.py</extracomment>
        <translation>Espace</translation>
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
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>Qt&apos;s pattern of a short date</comment>
        <extracomment>mentorapp/ui/when.py</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>Qt&apos;s pattern of a whole day</comment>
        <extracomment>mentorapp/ui/when.py</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>Qt&apos;s pattern of a whole date</comment>
        <extracomment>mentorapp/ui/when.py</extracomment>
        <translation>d MMMM yyyy</translation>
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
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>mentorapp/ui/when.py</extracomment>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <extracomment>mentorapp/ui/when.py</extracomment>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
</context>
</TS>
