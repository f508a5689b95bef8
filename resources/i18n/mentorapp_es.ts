<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Agreement</name>
    <message>
        <source>Valid from {0} to {1}</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>Válido del {0} al {1}</translation>
    </message>
    <message>
        <source>Valid from {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>Válido desde el {0}</translation>
    </message>
    <message>
        <source>Valid to {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>Válido hasta el {0}</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Replaced</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>Reemplazado</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>tú</translation>
    </message>
    <message>
        <source>Mentor</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>Mentoría</translation>
    </message>
    <message>
        <source>Signed by all on {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>Firmado por todas las partes el {0}</translation>
    </message>
    <message>
        <source>Still to sign: {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>Falta la firma de: {0}</translation>
    </message>
    <message>
        <source>Nobody has signed it yet</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>Aún no lo ha firmado nadie</translation>
    </message>
    <message>
        <source>Joined later, has not signed: {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>Se incorporó después y no ha firmado: {0}</translation>
    </message>
</context>
<context>
    <name>AgreementEditor</name>
    <message>
        <source>Edit the agreement</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>Editar el acuerdo</translation>
    </message>
    <message>
        <source>Write an agreement</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>Escribir un acuerdo</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>Empezar con una plantilla</translation>
    </message>
    <message>
        <source>An empty page</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>Una página en blanco</translation>
    </message>
    <message>
        <source>Valid from</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>Último día</translation>
    </message>
    <message>
        <source>You may leave it empty.</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>Puedes dejarlo en blanco.</translation>
    </message>
    <message>
        <source>Text of the agreement</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>Texto del acuerdo</translation>
    </message>
    <message>
        <source>Save draft</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>Guardar borrador</translation>
    </message>
    <message numerus="yes">
        <source>It has %n signatures. They stand under the words as they are: if you change these, the signatures go and have to be given again.</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>
            <numerusform>Tiene %n firma. Corresponde al texto tal como está: si lo cambias, la firma se pierde y hay que volver a darla.</numerusform>
            <numerusform>Tiene %n firmas. Corresponden al texto tal como está: si lo cambias, las firmas se pierden y hay que volver a darlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write it together. A line that begins with ## is a heading, one with - a point of a list.</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>Mejor escribirlo en conjunto. Una línea que empieza por ## es un título; una que empieza por -, un punto de una lista.</translation>
    </message>
    <message>
        <source>Your text was left as it is. Empty it first to start from a template.</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>Tu texto quedó como estaba. Bórralo primero para empezar con una plantilla.</translation>
    </message>
</context>
<context>
    <name>AgreementReader</name>
    <message>
        <source>Agreement, version {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_reader.py</extracomment>
        <translation>Acuerdo, versión {0}</translation>
    </message>
    <message>
        <source>Text of the agreement</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_reader.py</extracomment>
        <translation>Texto del acuerdo</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_reader.py</extracomment>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_reader.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Signature of {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_reader.py</extracomment>
        <translation>Firma de {0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_reader.py</extracomment>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Stands under another text</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_reader.py</extracomment>
        <translation>Corresponde a otro texto</translation>
    </message>
</context>
<context>
    <name>AgreementSection</name>
    <message>
        <source>Agreement</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>There is no agreement yet. Write down together what you meet for, what stays between you and where that ends, and sign it on this laptop.</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Aún no hay ningún acuerdo. Conviene escribir en conjunto para qué son los encuentros, qué queda en confianza y hasta dónde, y firmarlo en este portátil.</translation>
    </message>
    <message>
        <source>The draft was removed.</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Se eliminó el borrador.</translation>
    </message>
    <message>
        <source>Write an agreement</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Escribir un acuerdo</translation>
    </message>
    <message>
        <source>Sign together</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Firmar en conjunto</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Amend</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Modificar</translation>
    </message>
    <message>
        <source>Renew</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Remove draft</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Eliminar borrador</translation>
    </message>
    <message>
        <source>Version {0}: {1}</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Versión {0}: {1}</translation>
    </message>
    <message>
        <source>Agreement, version {0}.pdf</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Acuerdo, versión {0}.pdf</translation>
    </message>
    <message>
        <source>Save the agreement as a PDF</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Guardar el acuerdo como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {0}. That file is not encrypted: keep it where only you two can read it.</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Guardado como {0}. Ese archivo no está cifrado: consérvalo donde solo puedan leerlo las partes del acuerdo.</translation>
    </message>
    <message>
        <source>Everybody has signed: the agreement holds.</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>Todas las partes han firmado: el acuerdo está vigente.</translation>
    </message>
</context>
<context>
    <name>AgreementSheet</name>
    <message>
        <source>Version {version}</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Draft, not signed by everybody yet</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>Borrador, aún sin todas las firmas</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Signatures</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>{role}, signed on {date}</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>{role}, firmado el {date}</translation>
    </message>
    <message>
        <source>{role}, name and date</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>{role}, nombre y fecha</translation>
    </message>
    <message>
        <source>Mentor</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>Mentoría</translation>
    </message>
    <message>
        <source>Signed by all on {date}</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>Firmado por todas las partes el {date}</translation>
    </message>
    <message>
        <source>Valid from {first} to {last}</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>Válido del {first} al {last}</translation>
    </message>
    <message>
        <source>Valid from {first}</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>Válido desde el {first}</translation>
    </message>
    <message>
        <source>Valid to {last}</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>Válido hasta el {last}</translation>
    </message>
    <message>
        <source>Fingerprint of this text: {fingerprint}</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>Huella digital de este texto: {fingerprint}</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Looks</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>Colores</translation>
    </message>
    <message>
        <source>High contrast draws every border and keeps to black on white.</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>El contraste alto dibuja todos los bordes y usa solo negro sobre blanco.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>{0} %</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Everything grows with it: rows, buttons and icons, too.</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>Todo crece con el texto: también las filas, los botones y los iconos.</translation>
    </message>
    <message>
        <source>Dates and numbers follow it at once, the words after the next unlocking.</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>Las fechas y los números cambian enseguida; las palabras, la próxima vez que desbloquees.</translation>
    </message>
    <message>
        <source>Saved for this computer.</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>Guardado para este equipo.</translation>
    </message>
</context>
<context>
    <name>AttachmentLine</name>
    <message>
        <source>Save a copy</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Save a copy of {0}</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>Guardar una copia de {0}</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>Quitar {0}</translation>
    </message>
    <message>
        <source>Closed: no consent of {0} to hold it</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>Cerrado: falta el consentimiento de {0} para conservarlo</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Pupils’ work</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>Trabajos del alumnado</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>Imagen</translation>
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
        <translation>Texto</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Slides</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>Diapositivas</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>Documento</translation>
    </message>
</context>
<context>
    <name>AttachmentsPanel</name>
    <message>
        <source>Files and photos</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>Archivos y fotos</translation>
    </message>
    <message>
        <source>Nothing here yet. Add a photo of the board, a plan or a worksheet, or drop a file here. It is kept encrypted, and photos lose the place where they were taken.</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>Aquí aún no hay nada. Añade una foto de la pizarra, una planificación o una ficha, o suelta aquí un archivo. Se guarda cifrado, y las fotos pierden el lugar donde se tomaron.</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>Añadiendo…</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>Imagen pegada.png</translation>
    </message>
    <message>
        <source>Photos and documents ({0})</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>Fotos y documentos ({0})</translation>
    </message>
    <message>
        <source>Add a file</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>Añadir un archivo</translation>
    </message>
    <message>
        <source>There is no picture and no file on the clipboard.</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>En el portapapeles no hay ninguna imagen ni ningún archivo.</translation>
    </message>
    <message>
        <source>{0} removed</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>Se quitó {0}</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>Pegar una imagen</translation>
    </message>
    <message>
        <source>It shows pupils’ work</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>Muestra trabajos del alumnado</translation>
    </message>
    <message>
        <source>Then it needs consent, and closes when that is withdrawn.</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>Entonces necesita consentimiento, y se cierra cuando se retira.</translation>
    </message>
    <message>
        <source>{0} added</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>Se añadió {0}</translation>
    </message>
</context>
<context>
    <name>AttendanceList</name>
    <message>
        <source>Who came</source>
        <extracomment>mentorapp/ui/screens/meeting/attendance.py</extracomment>
        <translation>Quién asistió</translation>
    </message>
    <message>
        <source>Whether {0} came</source>
        <extracomment>mentorapp/ui/screens/meeting/attendance.py</extracomment>
        <translation>Si {0} asistió</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Back up now</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Making the backup and comparing it with the vault…</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Haciendo la copia y comparándola con la bóveda…</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Activada</translation>
    </message>
    <message>
        <source>A backup every day</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Una copia cada día</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Making backups</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Hacer copias</translation>
    </message>
    <message>
        <source>In the vault’s own folder, soon after unlocking, when something has changed.</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>En la carpeta de la bóveda, poco después de desbloquear, si algo ha cambiado.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Volver a una copia</translation>
    </message>
    <message>
        <source>Into a new folder, beside this vault, which stays as it is.</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>En una carpeta nueva, junto a esta bóveda, que queda como está.</translation>
    </message>
    <message>
        <source>Last backup: {0}</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Última copia: {0}</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Aún no hay copias</translation>
    </message>
    <message>
        <source>Make one now, best on another disk or a stick.</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Haz una ahora, mejor en otro disco o en una memoria USB.</translation>
    </message>
    <message>
        <source>MentorApp {0}</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>MentorApp {0}</translation>
    </message>
    <message>
        <source>Backups (*.mentorbackup)</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Copias de seguridad (*.mentorbackup)</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Guardar una copia de seguridad</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Haciendo la copia…</translation>
    </message>
    <message>
        <source>Stopped. No backup was made.</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Cancelado. No se hizo ninguna copia.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Check all</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Comprobar todas</translation>
    </message>
    <message>
        <source>Where they are</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Dónde están</translation>
    </message>
    <message>
        <source>Backups of this vault</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Copias de esta bóveda</translation>
    </message>
    <message numerus="yes">
        <source>and %n older ones</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>
            <numerusform>y %n más antigua</numerusform>
            <numerusform>y %n más antiguas</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked when made</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Comprobada al hacerla</translation>
    </message>
    <message>
        <source>Damaged</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>Checked just now</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Recién comprobada</translation>
    </message>
    <message>
        <source>There will be a backup every day.</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Habrá una copia cada día.</translation>
    </message>
    <message>
        <source>No backup is made by itself any more.</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Ya no se harán copias automáticamente.</translation>
    </message>
    <message>
        <source>The backup is made and checked: {0}</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>La copia está hecha y comprobada: {0}</translation>
    </message>
    <message>
        <source>Every backup is whole.</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Todas las copias están íntegras.</translation>
    </message>
    <message>
        <source>Restored into {0}. Open it with “Another vault”.</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Restaurada en {0}. Ábrela con “Otra bóveda”.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <extracomment>mentorapp/ui/screens/today/blocks.py</extracomment>
        <translation>Cerrar este mensaje</translation>
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
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Meeting: {names}</source>
        <extracomment>mentorapp/services/calendar_files.py</extracomment>
        <translation>Reunión: {names}</translation>
    </message>
    <message>
        <source>Observation: {names}</source>
        <extracomment>mentorapp/services/calendar_files.py</extracomment>
        <translation>Observación: {names}</translation>
    </message>
    <message>
        <source>Corridor talk: {names}</source>
        <extracomment>mentorapp/services/calendar_files.py</extracomment>
        <translation>Charla de pasillo: {names}</translation>
    </message>
    <message>
        <source>Call: {names}</source>
        <extracomment>mentorapp/services/calendar_files.py</extracomment>
        <translation>Llamada: {names}</translation>
    </message>
    <message>
        <source>Email: {names}</source>
        <extracomment>mentorapp/services/calendar_files.py</extracomment>
        <translation>Correo: {names}</translation>
    </message>
    <message>
        <source>Visit</source>
        <extracomment>mentorapp/ui/screens/calendar/looks.py</extracomment>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Check back</source>
        <extracomment>mentorapp/ui/screens/calendar/looks.py</extracomment>
        <translation>Ver cómo va</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>mentorapp/ui/screens/calendar/looks.py</extracomment>
        <translation>Vence</translation>
    </message>
    <message>
        <source>From another calendar</source>
        <extracomment>mentorapp/ui/screens/calendar/looks.py</extracomment>
        <translation>De otro calendario</translation>
    </message>
    <message>
        <source>Protected time</source>
        <extracomment>mentorapp/ui/screens/calendar/looks.py</extracomment>
        <translation>Tiempo protegido</translation>
    </message>
    <message>
        <source>Meeting</source>
        <extracomment>mentorapp/ui/screens/calendar/looks.py</extracomment>
        <translation>Reunión</translation>
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
        <translation>Realizada</translation>
    </message>
    <message>
        <source>On hold: no consent</source>
        <extracomment>mentorapp/ui/screens/calendar/looks.py</extracomment>
        <translation>En espera: sin consentimiento</translation>
    </message>
    <message>
        <source>Overlaps something else</source>
        <extracomment>mentorapp/ui/screens/calendar/looks.py</extracomment>
        <translation>Se solapa con otra cosa</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Earlier</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Go to today</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Ir a hoy</translation>
    </message>
    <message>
        <source>Show the week</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Mostrar la semana</translation>
    </message>
    <message>
        <source>Show the month</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Mostrar el mes</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Planificar una reunión</translation>
    </message>
    <message>
        <source>Protected time</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Tiempo protegido</translation>
    </message>
    <message>
        <source>Import a calendar file…</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Importar un archivo de calendario…</translation>
    </message>
    <message>
        <source>Export the meetings…</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Exportar las reuniones…</translation>
    </message>
    <message>
        <source>Move the meeting up (earlier)</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Mover la reunión hacia arriba (más temprano)</translation>
    </message>
    <message>
        <source>Move the meeting down (later)</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Mover la reunión hacia abajo (más tarde)</translation>
    </message>
    <message>
        <source>Move the meeting to the day on the left</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Mover la reunión al día de la izquierda</translation>
    </message>
    <message>
        <source>Move the meeting to the day on the right</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Mover la reunión al día de la derecha</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Week</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Mes</translation>
    </message>
    <message>
        <source>What is shown</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Week of {0}</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Semana del {0}</translation>
    </message>
    <message>
        <source>No meetings. Press N to plan one where you are.</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>No hay reuniones. Pulsa N para planificar una en el día y la hora marcados.</translation>
    </message>
    <message>
        <source>One meeting</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Una reunión</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>
            <numerusform>%n reunión</numerusform>
            <numerusform>%n reuniones</numerusform>
        </translation>
    </message>
    <message>
        <source>one overlaps something</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>una se solapa con otra cosa</translation>
    </message>
    <message numerus="yes">
        <source>%n overlap something</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>
            <numerusform>%n se solapa con otra cosa</numerusform>
            <numerusform>%n se solapan con otra cosa</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a planned meeting first: only those can be moved.</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Elige primero una reunión planificada: solo esas se pueden mover.</translation>
    </message>
    <message>
        <source>Moved to {0}</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>Movida a: {0}</translation>
    </message>
</context>
<context>
    <name>Caseload</name>
    <message>
        <source>not met yet</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>aún sin encuentros</translation>
    </message>
    <message>
        <source>met {0}</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>último encuentro: {0}</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>nada planificado</translation>
    </message>
    <message>
        <source>next {0}</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>próximo: {0}</translation>
    </message>
    <message>
        <source>Rhythm kept</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>Ritmo al día</translation>
    </message>
    <message>
        <source>One day late</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>Un día de retraso</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps due</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>
            <numerusform>%n paso por hacer ya</numerusform>
            <numerusform>%n pasos por hacer ya</numerusform>
        </translation>
    </message>
    <message>
        <source>One step due</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>Un paso por hacer ya</translation>
    </message>
    <message numerus="yes">
        <source>%n open steps</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>
            <numerusform>%n paso abierto</numerusform>
            <numerusform>%n pasos abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>One open step</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>Un paso abierto</translation>
    </message>
    <message>
        <source>No agreement</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>Sin acuerdo</translation>
    </message>
    <message>
        <source>Agreement not signed</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>Acuerdo sin firmar</translation>
    </message>
    <message>
        <source>Agreement expired</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>Acuerdo vencido</translation>
    </message>
    <message>
        <source>Agreed</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>No consent</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>Sin consentimiento</translation>
    </message>
    <message>
        <source>Consent {0} of {1}</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>Consentimiento: {0} de {1}</translation>
    </message>
</context>
<context>
    <name>CaseloadPage</name>
    <message>
        <source>Caseload</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Start an engagement</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Iniciar un acompañamiento</translation>
    </message>
    <message>
        <source>Search by name</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>Which to show</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Qué mostrar</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Engagements</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Acompañamientos</translation>
    </message>
    <message>
        <source>Nothing here. Try fewer letters, or show others.</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Aquí no hay nada. Prueba con menos letras o muestra otros.</translation>
    </message>
    <message>
        <source>Here is everybody you work with, and what needs you: who was not met in time, what is due, what is not signed.
An engagement says what you meet for, how often and with whom.</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Aquí verás a todas las personas a quienes acompañas y lo que te necesita: con quién no hubo encuentro a tiempo, qué hay que hacer ya, qué falta por firmar.
Un acompañamiento indica para qué son los encuentros, cada cuánto y con quién.</translation>
    </message>
    <message>
        <source>Running and paused</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>En curso y en pausa</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Terminados</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Needs you first</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Primero quien te necesita</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By last contact</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Por último contacto</translation>
    </message>
    <message>
        <source>By next contact</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Por próximo contacto</translation>
    </message>
    <message>
        <source>By open steps</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Por pasos abiertos</translation>
    </message>
    <message>
        <source>One engagement</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>Un acompañamiento</translation>
    </message>
    <message numerus="yes">
        <source>%n engagements</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>
            <numerusform>%n acompañamiento</numerusform>
            <numerusform>%n acompañamientos</numerusform>
        </translation>
    </message>
    <message>
        <source>one not met in time</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>uno sin encuentro a tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n not met in time</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>
            <numerusform>%n sin encuentro a tiempo</numerusform>
            <numerusform>%n sin encuentro a tiempo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangePassphrase</name>
    <message>
        <source>Change the passphrase</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>Cambiar la frase de acceso</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>Frase de acceso actual</translation>
    </message>
    <message>
        <source>Nothing is encrypted anew. Backups made before still open with the passphrase of their day.</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>Nada se vuelve a cifrar. Las copias anteriores se siguen abriendo con la frase que tenían entonces.</translation>
    </message>
    <message>
        <source>Change it</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Type the passphrase that opens the vault now.</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>Escribe la frase de acceso que abre ahora la bóveda.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Changing…</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>Cambiando…</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Tag {0}</source>
        <extracomment>mentorapp/ui/widgets/tags.py</extracomment>
        <translation>Etiqueta {0}</translation>
    </message>
    <message>
        <source>Press to remove</source>
        <extracomment>mentorapp/ui/widgets/tags.py</extracomment>
        <translation>Pulsa para quitarla</translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <extracomment>mentorapp/ui/widgets/tags.py</extracomment>
        <translation>Quitar esta etiqueta</translation>
    </message>
</context>
<context>
    <name>Circle</name>
    <message>
        <source>Mine</source>
        <extracomment>mentorapp/ui/widgets/painting.py</extracomment>
        <translation>Mío</translation>
    </message>
    <message>
        <source>Ours</source>
        <extracomment>mentorapp/ui/widgets/painting.py</extracomment>
        <translation>Nuestro</translation>
    </message>
    <message>
        <source>Agreed</source>
        <extracomment>mentorapp/ui/widgets/painting.py</extracomment>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>Only you can read this, for ever.</source>
        <extracomment>mentorapp/ui/widgets/painting.py</extracomment>
        <translation>Solo tú puedes leer esto, siempre.</translation>
    </message>
    <message>
        <source>Yours and your mentee&apos;s.</source>
        <extracomment>mentorapp/ui/widgets/painting.py</extracomment>
        <translation>Tuyo y de tu docente.</translation>
    </message>
    <message>
        <source>Agreed by both; your coordinator may read it.</source>
        <extracomment>mentorapp/ui/widgets/painting.py</extracomment>
        <translation>Acordado por ambas partes; tu coordinación puede leerlo.</translation>
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
        <translation>Cerrar la reunión</translation>
    </message>
    <message>
        <source>What one small thing comes next? Without one, press Enter at once.</source>
        <extracomment>mentorapp/ui/screens/meeting/close_dialog.py</extracomment>
        <translation>¿Qué pequeña cosa viene ahora? Si no hay ninguna, pulsa Intro directamente.</translation>
    </message>
    <message>
        <source>Minutes it took</source>
        <extracomment>mentorapp/ui/screens/meeting/close_dialog.py</extracomment>
        <translation>Minutos que duró</translation>
    </message>
    <message>
        <source>Take it and add another</source>
        <extracomment>mentorapp/ui/screens/meeting/close_dialog.py</extracomment>
        <translation>Anotarlo y añadir otro</translation>
    </message>
    <message>
        <source>Close meeting</source>
        <extracomment>mentorapp/ui/screens/meeting/close_dialog.py</extracomment>
        <translation>Cerrar reunión</translation>
    </message>
    <message>
        <source>Next step: {0}</source>
        <extracomment>mentorapp/ui/screens/meeting/close_dialog.py</extracomment>
        <translation>Próximo paso: {0}</translation>
    </message>
    <message>
        <source>Write a number of minutes.</source>
        <extracomment>mentorapp/ui/screens/meeting/close_dialog.py</extracomment>
        <translation>Escribe un número de minutos.</translation>
    </message>
    <message numerus="yes">
        <source>Closed with %n next steps.</source>
        <extracomment>mentorapp/ui/screens/meeting/close_dialog.py</extracomment>
        <translation>
            <numerusform>Cerrada con %n próximo paso.</numerusform>
            <numerusform>Cerrada con %n próximos pasos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting is closed.</source>
        <extracomment>mentorapp/ui/screens/meeting/close_dialog.py</extracomment>
        <translation>La reunión está cerrada.</translation>
    </message>
</context>
<context>
    <name>CodeGroups</name>
    <message>
        <source>Recovery code</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>Código de recuperación</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Use the recovery code</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Usar el código de recuperación</translation>
    </message>
    <message>
        <source>It is on the sheet that you printed or saved when the vault was made: seven groups of four.</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Está en la hoja que imprimiste o guardaste al crear la bóveda: siete grupos de cuatro.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Type your recovery code.</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Escribe tu código de recuperación.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Small letters, O for 0, I for 1 and missing dashes do not matter.</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>No importa si usas minúsculas, O en vez de 0, I en vez de 1, o si faltan guiones.</translation>
    </message>
    <message>
        <source>{0} of {1} letters and digits</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>{0} de {1} letras y cifras</translation>
    </message>
    <message>
        <source>Look at group {0} again: something in it is not as on the sheet.</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Revisa el grupo {0}: algo no coincide con la hoja.</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Print</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>Guardar la hoja de recuperación</translation>
    </message>
    <message>
        <source>MentorApp recovery sheet.pdf</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>Hoja de recuperación de MentorApp.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Sent to the printer. Keep the sheet where you keep important papers.</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>Enviada a la impresora. Guarda la hoja con tus documentos importantes.</translation>
    </message>
    <message>
        <source>The printer did not take it. Try again, or save it as a PDF.</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>La impresora no la aceptó. Inténtalo de nuevo o guárdala como PDF.</translation>
    </message>
    <message>
        <source>Saved as {0}. Keep it apart from this computer.</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>Guardada como {0}. Consérvala fuera de este equipo.</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Sheet</source>
        <extracomment>mentorapp/ui/screens/roster_import/columns.py</extracomment>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>mentorapp/ui/screens/roster_import/columns.py</extracomment>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>03/04/2026 means</source>
        <extracomment>mentorapp/ui/screens/roster_import/columns.py</extracomment>
        <translation>03/04/2026 significa</translation>
    </message>
    <message>
        <source>The first people as they will be read</source>
        <extracomment>mentorapp/ui/screens/roster_import/columns.py</extracomment>
        <translation>Así se leerán las primeras personas</translation>
    </message>
    <message>
        <source>Which column holds what?</source>
        <extracomment>mentorapp/ui/screens/roster_import/columns.py</extracomment>
        <translation>¿Qué hay en cada columna?</translation>
    </message>
    <message>
        <source>1 row</source>
        <extracomment>mentorapp/ui/screens/roster_import/columns.py</extracomment>
        <translation>1 fila</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <extracomment>mentorapp/ui/screens/roster_import/columns.py</extracomment>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this file</source>
        <extracomment>mentorapp/ui/screens/roster_import/columns.py</extracomment>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find</source>
        <extracomment>mentorapp/ui/shell/command_palette.py</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Type what to do, a name, or words from a note</source>
        <extracomment>mentorapp/ui/shell/command_palette.py</extracomment>
        <translation>Escribe una acción, un nombre o palabras de una nota</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>mentorapp/ui/shell/command_palette.py</extracomment>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters or another word.</source>
        <extracomment>mentorapp/ui/shell/command_palette.py</extracomment>
        <translation>No se encontró nada. Prueba con menos letras o con otra palabra.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <extracomment>mentorapp/ui/shell/command_palette.py</extracomment>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>mentorapp/ui/shell/command_palette.py</extracomment>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>mentorapp/ui/shell/command_palette.py</extracomment>
        <translation>Acompañamiento</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>mentorapp/ui/shell/command_palette.py</extracomment>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Lesson study</source>
        <extracomment>mentorapp/ui/shell/command_palette.py</extracomment>
        <translation>Estudio de clase</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>mentorapp/ui/shell/command_palette.py</extracomment>
        <translation>Biblioteca</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Observing lessons</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Observar clases</translation>
    </message>
    <message>
        <source>Recording lessons</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Grabar clases</translation>
    </message>
    <message>
        <source>Sharing with a coordinator</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Compartir con la coordinación</translation>
    </message>
    <message>
        <source>Keeping pupils’ work</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Conservar trabajos del alumnado</translation>
    </message>
    <message>
        <source>Without it no observation can be planned or held.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Sin él no se puede planificar ni realizar ninguna observación.</translation>
    </message>
    <message>
        <source>Without it no lesson can be recorded.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Sin él no se puede grabar ninguna clase.</translation>
    </message>
    <message>
        <source>Without it nothing can be shared.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Sin él no se puede compartir nada.</translation>
    </message>
    <message>
        <source>Without it no pupils’ work can be added or opened.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Sin él no se pueden añadir ni abrir trabajos del alumnado.</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Con firma</translation>
    </message>
    <message>
        <source>Spoken</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>De palabra</translation>
    </message>
    <message>
        <source>In writing</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Por escrito</translation>
    </message>
    <message>
        <source>Not given</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Sin dar</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Replaced</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Reemplazado</translation>
    </message>
    <message>
        <source>Withdrawn on {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Retirado el {0}</translation>
    </message>
    <message>
        <source>Since {0}, without an end</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Desde el {0}, sin fecha de fin</translation>
    </message>
    <message>
        <source>From {0} to {1}</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>Del {0} al {1}</translation>
    </message>
    <message>
        <source>{0} no longer permits this: {1}.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>{0} ya no permite esto: {1}.</translation>
    </message>
    <message numerus="yes">
        <source>%n planned observations put on hold.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>
            <numerusform>%n observación planificada quedó en espera.</numerusform>
            <numerusform>%n observaciones planificadas quedaron en espera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of pupils’ work closed.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>
            <numerusform>%n trabajo del alumnado quedó cerrado.</numerusform>
            <numerusform>%n trabajos del alumnado quedaron cerrados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentSection</name>
    <message>
        <source>Consent</source>
        <extracomment>mentorapp/ui/screens/engagement/consent.py</extracomment>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Each permission stands for itself and can be withdrawn at any time; what needs it then stops at once.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent.py</extracomment>
        <translation>Cada permiso es independiente y se puede retirar en cualquier momento; lo que depende de él se detiene enseguida.</translation>
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
        <translation type="unfinished">Hora</translation>
    </message>
    <message>
        <source>Minutes and seconds, such as 12:30</source>
        <extracomment>mentorapp/ui/screens/live/correct.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>mentorapp/ui/screens/live/correct.py</extracomment>
        <translation type="unfinished">Guardar</translation>
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
        <translation>Oculto, pero aún sin bloquear</translation>
    </message>
    <message>
        <source>The vault could not take what you typed last, so the words are kept here, out of sight. MentorApp locks by itself as soon as they are saved. Your passphrase brings them back.</source>
        <extracomment>mentorapp/ui/shell/cover.py</extracomment>
        <translation>La bóveda no pudo guardar lo último que escribiste, así que el texto sigue aquí, fuera de la vista. MentorApp se bloqueará en cuanto se guarde. Tu frase de acceso lo vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>mentorapp/ui/shell/cover.py</extracomment>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>Show my words</source>
        <extracomment>mentorapp/ui/shell/cover.py</extracomment>
        <translation>Mostrar mi texto</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>mentorapp/ui/shell/cover.py</extracomment>
        <translation>Comprobando…</translation>
    </message>
</context>
<context>
    <name>CycleStrip</name>
    <message>
        <source>Plan</source>
        <extracomment>mentorapp/ui/screens/groups/strip.py</extracomment>
        <translation>Planificar</translation>
    </message>
    <message>
        <source>Teach</source>
        <extracomment>mentorapp/ui/screens/groups/strip.py</extracomment>
        <translation>Enseñar</translation>
    </message>
    <message>
        <source>Reflect</source>
        <extracomment>mentorapp/ui/screens/groups/strip.py</extracomment>
        <translation>Reflexionar</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>mentorapp/ui/screens/groups/strip.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <extracomment>mentorapp/ui/screens/groups/strip.py</extracomment>
        <translation>Paso {0} de {1}: {2}</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>No day</source>
        <extracomment>mentorapp/ui/steps/days.py</extracomment>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <extracomment>mentorapp/ui/steps/days.py</extracomment>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>In 1 week</source>
        <extracomment>mentorapp/ui/steps/days.py</extracomment>
        <translation>En 1 semana</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <extracomment>mentorapp/ui/steps/days.py</extracomment>
        <translation>En 2 semanas</translation>
    </message>
    <message>
        <source>In 4 weeks</source>
        <extracomment>mentorapp/ui/steps/days.py</extracomment>
        <translation>En 4 semanas</translation>
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
        <translation>Otro día…</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Write a day such as 30 June 2027 or 2027-06-30.</source>
        <extracomment>mentorapp/ui/widgets/day_field.py</extracomment>
        <translation>Escribe una fecha como 30 de junio de 2027 o 2027-06-30.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>mentorapp/ui/widgets/dialogs.py</extracomment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Engagement</name>
    <message>
        <source>Mentoring</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>Mentoría</translation>
    </message>
    <message>
        <source>Coaching</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Blended</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>Combinado</translation>
    </message>
    <message>
        <source>One to one</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>Individual</translation>
    </message>
    <message>
        <source>Small group</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>Grupo pequeño</translation>
    </message>
    <message>
        <source>PLC</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>CPA</translation>
    </message>
    <message>
        <source>no fixed rhythm</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>sin ritmo fijo</translation>
    </message>
    <message>
        <source>every week</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>cada semana</translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>
            <numerusform>cada %n semana</numerusform>
            <numerusform>cada %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>no fixed end</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>sin fecha de fin</translation>
    </message>
    <message>
        <source>one week</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>una semana</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Resumed</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>Reanudado</translation>
    </message>
    <message>
        <source>Reopened</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>Reabierto</translation>
    </message>
    <message>
        <source>Reviewed and kept</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>Revisado y conservado</translation>
    </message>
    <message>
        <source>since {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>desde {0}</translation>
    </message>
</context>
<context>
    <name>EngagementDialog</name>
    <message>
        <source>Edit {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Editar: {0}</translation>
    </message>
    <message>
        <source>Start an engagement</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Iniciar un acompañamiento</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Nobody here has this name. Choose one from the list.</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Aquí nadie tiene este nombre. Elige uno de la lista.</translation>
    </message>
    <message>
        <source>What you do</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Qué haces</translation>
    </message>
    <message>
        <source>With how many</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Con cuántas personas</translation>
    </message>
    <message>
        <source>With whom</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Propósito</translation>
    </message>
    <message>
        <source>What you want to reach together.</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Lo que se quiere lograr en conjunto.</translation>
    </message>
    <message>
        <source>Shared question</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Pregunta común</translation>
    </message>
    <message>
        <source>What the group wants to find out.</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Lo que el grupo quiere averiguar.</translation>
    </message>
    <message>
        <source>Priorities and standards</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Prioridades y estándares</translation>
    </message>
    <message>
        <source>What of the school&apos;s it serves.</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>A qué objetivos del centro contribuye.</translation>
    </message>
    <message>
        <source>Starts on</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Empieza el</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Planned length</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>Duración prevista</translation>
    </message>
</context>
<context>
    <name>EngagementPage</name>
    <message>
        <source>Choose an engagement in the caseload.</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Elige un acompañamiento en Seguimiento.</translation>
    </message>
    <message>
        <source>Caseload</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>{0} removed</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Se quitó {0}</translation>
    </message>
    <message>
        <source>Back to the caseload</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Volver a Seguimiento</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Planificar una reunión</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Take up again</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Keep until</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Conservar hasta</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Next steps</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Meetings</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Cómo está</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Acompañamiento</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>It has ended. On {0} you decide whether to keep its record or to erase it.</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Ha terminado. El {0} decides si conservas su registro o lo borras.</translation>
    </message>
    <message>
        <source>Since {0} it is time to decide: keep its record longer, or erase it for good?</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Desde el {0} toca decidir: ¿conservar su registro más tiempo o borrarlo para siempre?</translation>
    </message>
    <message>
        <source>since {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>desde {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>{0} a {1}</translation>
    </message>
    <message>
        <source>There were no meetings.</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>No hubo reuniones.</translation>
    </message>
    <message>
        <source>No meetings yet. Plan the first one.</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Aún no hay reuniones. Planifica la primera.</translation>
    </message>
    <message>
        <source>{0} paused</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>En pausa: {0}</translation>
    </message>
    <message>
        <source>{0} goes on</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Reanudado: {0}</translation>
    </message>
    <message>
        <source>{0} ended</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Terminado: {0}</translation>
    </message>
    <message>
        <source>{0} taken up again</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Reabierto: {0}</translation>
    </message>
    <message>
        <source>{0} is kept</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>Se conserva: {0}</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase {0} for good?</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>¿Borrar a {0} para siempre?</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Tu frase de acceso</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Conservarlo todo</translation>
    </message>
    <message>
        <source>All that is written about them is erased. This cannot be undone.</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Se borra todo lo escrito sobre esta persona. No se puede deshacer.</translation>
    </message>
    <message>
        <source>All that is written about them is erased, with one note about them and every earlier version. This cannot be undone.</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Se borra todo lo escrito sobre esta persona, incluida una nota con todas sus versiones anteriores. No se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>All that is written about them is erased, with %n notes about them and every earlier version. This cannot be undone.</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>
            <numerusform>Se borra todo lo escrito sobre esta persona, incluida %n nota con todas sus versiones anteriores. No se puede deshacer.</numerusform>
            <numerusform>Se borra todo lo escrito sobre esta persona, incluidas %n notas con todas sus versiones anteriores. No se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups made before still hold it until they are replaced or you delete them. What you did before can no longer be undone either, because undo would remember it.</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Las copias de seguridad anteriores lo conservan hasta que se reemplacen o las elimines. Tampoco podrás deshacer lo que hiciste antes, porque eso obligaría a recordarlo.</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Borrando…</translation>
    </message>
</context>
<context>
    <name>EraseEngagementDialog</name>
    <message>
        <source>Erase {0} for good?</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>¿Borrar “{0}” para siempre?</translation>
    </message>
    <message>
        <source>These backups hold it still:</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Estas copias de seguridad todavía lo contienen:</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Tu frase de acceso</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Conservarlo todo</translation>
    </message>
    <message>
        <source>Meetings: {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Reuniones: {0}</translation>
    </message>
    <message>
        <source>Next steps: {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Próximos pasos: {0}</translation>
    </message>
    <message>
        <source>Agreements with their signatures: {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Acuerdos con sus firmas: {0}</translation>
    </message>
    <message>
        <source>Files and photos: {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Archivos y fotos: {0}</translation>
    </message>
    <message>
        <source>All of it is erased, with every earlier version. This cannot be undone.</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Se borra todo, con todas sus versiones anteriores. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Erase my private note on these meetings too</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Borrar también mi nota privada sobre estas reuniones</translation>
    </message>
    <message numerus="yes">
        <source>Erase my %n private notes on these meetings too</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>
            <numerusform>Borrar también mi %n nota privada sobre estas reuniones</numerusform>
            <numerusform>Borrar también mis %n notas privadas sobre estas reuniones</numerusform>
        </translation>
    </message>
    <message>
        <source>The people stay, with their consents. It is noted that something was erased, and never what. What you did before can no longer be undone, because undo would remember it. Copies of the vault that you made elsewhere are not known here.</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Las personas se quedan, con sus consentimientos. Se anota que se borró algo, pero nunca qué. Lo que hiciste antes ya no se podrá deshacer, porque eso obligaría a recordarlo. Las copias de la bóveda que hayas hecho en otros lugares no se conocen aquí.</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Borrando…</translation>
    </message>
</context>
<context>
    <name>Erased</name>
    <message>
        <source>Erased for good</source>
        <extracomment>mentorapp/ui/erased.py</extracomment>
        <translation>Borrado para siempre</translation>
    </message>
    <message>
        <source>Erased for good. One backup holds it still: {0}</source>
        <extracomment>mentorapp/ui/erased.py</extracomment>
        <translation>Borrado para siempre. Una copia de seguridad todavía lo contiene: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Erased for good. %n backups hold it still, the latest {0}</source>
        <extracomment>mentorapp/ui/erased.py</extracomment>
        <translation>
            <numerusform>Borrado para siempre. %n copia de seguridad todavía lo contiene: {0}</numerusform>
            <numerusform>Borrado para siempre. %n copias de seguridad todavía lo contienen; la última, {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>It comes from the calendar “{0}”. Change it there and bring the file in again.</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Viene del calendario “{0}”. Cámbialo allí y vuelve a importar el archivo.</translation>
    </message>
    <message>
        <source>Take this calendar away</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Quitar este calendario</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>“{0}” is no longer on your calendar</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>“{0}” ya no está en tu calendario</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Calendars (*.ics *.ical *.ifb *.icalendar)</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Calendarios (*.ics *.ical *.ifb *.icalendar)</translation>
    </message>
    <message>
        <source>Import a calendar file</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Importar un archivo de calendario</translation>
    </message>
    <message>
        <source>Reading the calendar…</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Leyendo el calendario…</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Calendarios (*.ics)</translation>
    </message>
    <message>
        <source>meetings.ics</source>
        <comment>suggested name of a file</comment>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>reuniones.ics</translation>
    </message>
    <message>
        <source>Export the meetings</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Exportar las reuniones</translation>
    </message>
    <message>
        <source>meeting.ics</source>
        <comment>suggested name of a file</comment>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>reunión.ics</translation>
    </message>
    <message>
        <source>Export this meeting</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Exportar esta reunión</translation>
    </message>
    <message>
        <source>One meeting written. Agendas, records and notes stay here.</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Se escribió una reunión. Las agendas, los registros y las notas se quedan aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings written. Agendas, records and notes stay here.</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>
            <numerusform>Se escribió %n reunión. Las agendas, los registros y las notas se quedan aquí.</numerusform>
            <numerusform>Se escribieron %n reuniones. Las agendas, los registros y las notas se quedan aquí.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>At a glance</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>Con</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Decide on</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>Decidir el</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>Propósito</translation>
    </message>
    <message>
        <source>Shared question</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>Pregunta común</translation>
    </message>
    <message>
        <source>Priorities and standards</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>Prioridades y estándares</translation>
    </message>
    <message>
        <source>No purpose written yet. Edit to say what it is for.</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>Aún no hay ningún propósito escrito. Edítalo para decir para qué es.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>The note</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>La nota</translation>
    </message>
    <message>
        <source>The tag</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>La etiqueta</translation>
    </message>
    <message>
        <source>The agenda</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>La agenda</translation>
    </message>
    <message>
        <source>The place</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>El lugar</translation>
    </message>
    <message>
        <source>The shared record</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>El registro compartido</translation>
    </message>
    <message>
        <source>The next step</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>El próximo paso</translation>
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
        <translation>El resultado</translation>
    </message>
    <message>
        <source>The name</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>El nombre</translation>
    </message>
    <message>
        <source>What is written as pronouns</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Lo escrito en los pronombres</translation>
    </message>
    <message>
        <source>The role</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>El cargo</translation>
    </message>
    <message>
        <source>What is written as subjects</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Lo escrito en las materias</translation>
    </message>
    <message>
        <source>What is written as grades</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Lo escrito en los cursos</translation>
    </message>
    <message>
        <source>The school</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>El centro</translation>
    </message>
    <message>
        <source>What is written as languages</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Lo escrito en los idiomas</translation>
    </message>
    <message>
        <source>The email address</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>El correo electrónico</translation>
    </message>
    <message>
        <source>The text in their own words</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>El texto en sus palabras</translation>
    </message>
    <message>
        <source>The title</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>El título</translation>
    </message>
    <message>
        <source>The question</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>La pregunta</translation>
    </message>
    <message>
        <source>The plan</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>La planificación</translation>
    </message>
    <message>
        <source>What was seen</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Lo observado</translation>
    </message>
    <message>
        <source>What was found out</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Lo descubierto</translation>
    </message>
    <message>
        <source>The text</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>El texto</translation>
    </message>
    <message>
        <source>The title of the agreement</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>El título del acuerdo</translation>
    </message>
    <message>
        <source>The text of the agreement</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>El texto del acuerdo</translation>
    </message>
    <message>
        <source>The typed name</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>El nombre escrito</translation>
    </message>
    <message>
        <source>What was agreed about the consent</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Lo acordado sobre el consentimiento</translation>
    </message>
    <message>
        <source>The reason</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>El motivo</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search your notes</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Buscar en tus notas</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Any tag</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Cualquier etiqueta</translation>
    </message>
    <message>
        <source>One note</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Una nota</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Anybody</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Unfiled</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Notes that are about nobody in particular</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Notas que no tratan de nadie en particular</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Fijadas</translation>
    </message>
    <message>
        <source>Any time</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Between days</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>Entre dos fechas</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>{0} a {1}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome</source>
        <extracomment>mentorapp/ui/screens/first_run/page.py</extracomment>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>mentorapp/ui/screens/first_run/page.py</extracomment>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>mentorapp/ui/screens/first_run/page.py</extracomment>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>mentorapp/ui/screens/first_run/page.py</extracomment>
        <translation>Todo listo</translation>
    </message>
    <message>
        <source>Last time the recovery code was not confirmed, so here is a new one; the old one no longer works. It is the only other way in if you forget the passphrase.</source>
        <extracomment>mentorapp/ui/screens/first_run/page.py</extracomment>
        <translation>La última vez no se confirmó el código de recuperación, así que aquí tienes uno nuevo; el anterior ya no sirve. Si olvidas la frase de acceso, es la única otra manera de entrar.</translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <extracomment>mentorapp/ui/screens/first_run/page.py</extracomment>
        <translation>Creando la bóveda…</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Close without saving?</source>
        <extracomment>mentorapp/ui/widgets/dialogs.py</extracomment>
        <translation>¿Cerrar sin guardar?</translation>
    </message>
    <message>
        <source>What you typed here has not been saved.</source>
        <extracomment>mentorapp/ui/widgets/dialogs.py</extracomment>
        <translation>Lo que escribiste aquí no se ha guardado.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <extracomment>mentorapp/ui/widgets/dialogs.py</extracomment>
        <translation>Cerrar sin guardar</translation>
    </message>
</context>
<context>
    <name>GrantDialog</name>
    <message>
        <source>Record a consent</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>Registrar un consentimiento</translation>
    </message>
    <message>
        <source>{0} permits this, and can withdraw it at any time.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>{0} permite esto y puede retirarlo en cualquier momento.</translation>
    </message>
    <message>
        <source>How it was given</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>Cómo se dio</translation>
    </message>
    <message>
        <source>Given on</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>Dado el</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>Último día</translation>
    </message>
    <message>
        <source>You may leave it empty.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>Puedes dejarlo en blanco.</translation>
    </message>
    <message>
        <source>What exactly, if not everything</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>Qué exactamente, si no es todo</translation>
    </message>
    <message>
        <source>Record consent</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>Registrar consentimiento</translation>
    </message>
</context>
<context>
    <name>GroupView</name>
    <message>
        <source>Plan one lesson together, watch it in one classroom, and talk about what you saw.</source>
        <extracomment>mentorapp/ui/screens/groups/group.py</extracomment>
        <translation>Planificar una clase en conjunto, observarla en un aula y hablar de lo que se vio.</translation>
    </message>
    <message>
        <source>What you write down in meetings of this group stands here.</source>
        <extracomment>mentorapp/ui/screens/groups/group.py</extracomment>
        <translation>Aquí aparece lo que escribes en las reuniones de este grupo.</translation>
    </message>
    <message>
        <source>Lesson studies</source>
        <extracomment>mentorapp/ui/screens/groups/group.py</extracomment>
        <translation>Estudios de clase</translation>
    </message>
    <message>
        <source>Shared records</source>
        <extracomment>mentorapp/ui/screens/groups/group.py</extracomment>
        <translation>Registros compartidos</translation>
    </message>
    <message>
        <source>Members</source>
        <extracomment>mentorapp/ui/screens/groups/group.py</extracomment>
        <translation>Integrantes</translation>
    </message>
    <message>
        <source>The question you ask together</source>
        <extracomment>mentorapp/ui/screens/groups/group.py</extracomment>
        <translation>La pregunta que comparte el grupo</translation>
    </message>
    <message>
        <source>No question yet. Edit the group to write the one you share.</source>
        <extracomment>mentorapp/ui/screens/groups/group.py</extracomment>
        <translation>Aún no hay pregunta. Edita el grupo para escribir la que comparte.</translation>
    </message>
    <message>
        <source>Since {0}</source>
        <extracomment>mentorapp/ui/screens/groups/group.py</extracomment>
        <translation>Desde el {0}</translation>
    </message>
    <message>
        <source>Meeting</source>
        <extracomment>mentorapp/ui/screens/groups/group.py</extracomment>
        <translation>Reunión</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Groups</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Here are the groups that learn together: a few teachers with one question, or a whole professional learning community.</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>Aquí están los grupos que aprenden en conjunto: unas pocas personas docentes con una pregunta, o toda una comunidad profesional de aprendizaje.</translation>
    </message>
    <message>
        <source>Start a group</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>Iniciar un grupo</translation>
    </message>
    <message>
        <source>Back to all groups</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>Volver a todos los grupos</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Start a lesson study</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>Iniciar un estudio de clase</translation>
    </message>
    <message>
        <source>Agreement and history</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>Acuerdo e historial</translation>
    </message>
    <message>
        <source>PLC</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>CPA</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>One lesson study</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>Un estudio de clase</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson studies</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>
            <numerusform>%n estudio de clase</numerusform>
            <numerusform>%n estudios de clase</numerusform>
        </translation>
    </message>
    <message>
        <source>One member</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>Una persona</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Professional learning community</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>Comunidad profesional de aprendizaje</translation>
    </message>
    <message>
        <source>Small group</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>Grupo pequeño</translation>
    </message>
    <message>
        <source>One group</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>Un grupo</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
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
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Earlier versions</source>
        <extracomment>mentorapp/ui/screens/notes/dialogs.py</extracomment>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>mentorapp/ui/screens/notes/dialogs.py</extracomment>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Text of this version</source>
        <extracomment>mentorapp/ui/screens/notes/dialogs.py</extracomment>
        <translation>Texto de esta versión</translation>
    </message>
    <message>
        <source>Go back to this version</source>
        <extracomment>mentorapp/ui/screens/notes/dialogs.py</extracomment>
        <translation>Volver a esta versión</translation>
    </message>
    <message>
        <source>Going back keeps the present version in this list, and can be undone.</source>
        <extracomment>mentorapp/ui/screens/notes/dialogs.py</extracomment>
        <translation>Al volver, la versión actual se conserva en esta lista; además, puedes deshacerlo.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>mentorapp/ui/screens/notes/dialogs.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>As it is now</source>
        <extracomment>mentorapp/ui/screens/notes/dialogs.py</extracomment>
        <translation>Como está ahora</translation>
    </message>
</context>
<context>
    <name>ImportedDialog</name>
    <message>
        <source>A calendar was brought in</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Se importó un calendario</translation>
    </message>
    <message>
        <source>One stayed out:</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Uno quedó fuera:</translation>
    </message>
    <message numerus="yes">
        <source>%n stayed out:</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>
            <numerusform>%n quedó fuera:</numerusform>
            <numerusform>%n quedaron fuera:</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {0}</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Línea {0}</translation>
    </message>
    <message>
        <source>What stayed out</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Lo que quedó fuera</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>On your calendar from this file: {0}.</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>De este archivo en tu calendario: {0}.</translation>
    </message>
    <message>
        <source>New: {0}.</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Nuevos: {0}.</translation>
    </message>
    <message>
        <source>Changed: {0}.</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Cambiados: {0}.</translation>
    </message>
    <message>
        <source>No longer in it and taken away: {0}.</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Ya no están en el archivo y se quitaron: {0}.</translation>
    </message>
    <message>
        <source>Too long ago or too far ahead: {0}.</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Demasiado antiguos o demasiado lejanos: {0}.</translation>
    </message>
    <message>
        <source>You can undo this in one step.</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>Puedes deshacerlo en un solo paso.</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Keep {0} until</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Conservar “{0}” hasta</translation>
    </message>
    <message>
        <source>On this day you are asked again.</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Ese día se te volverá a preguntar.</translation>
    </message>
    <message>
        <source>Keep until</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Conservar hasta</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Write a day, such as 30 June 2027.</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Escribe una fecha, como 30 de junio de 2027.</translation>
    </message>
</context>
<context>
    <name>KeysList</name>
    <message>
        <source>Keys</source>
        <extracomment>mentorapp/ui/shell/keys_list.py</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <extracomment>mentorapp/ui/shell/keys_list.py</extracomment>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>mentorapp/ui/shell/keys_list.py</extracomment>
        <translation>Cerrar</translation>
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
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Agenda</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Checklist</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Prompts</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Feedback</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>Retroalimentación</translation>
    </message>
    <message>
        <source>Example</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Agreements</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>Acuerdos</translation>
    </message>
    <message>
        <source>Agendas</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>Agendas</translation>
    </message>
    <message>
        <source>Checklists</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>Listas de comprobación</translation>
    </message>
    <message>
        <source>Question prompts</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>Preguntas orientadoras</translation>
    </message>
    <message>
        <source>Feedback forms</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>Formularios de retroalimentación</translation>
    </message>
    <message>
        <source>Examples</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>for the mentor</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>para la mentoría</translation>
    </message>
    <message>
        <source>for the mentee</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>para docentes</translation>
    </message>
    <message>
        <source>for groups</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>para grupos</translation>
    </message>
    <message>
        <source>at the beginning</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>al empezar</translation>
    </message>
    <message>
        <source>on the way</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>por el camino</translation>
    </message>
    <message>
        <source>when looking back</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>al mirar atrás</translation>
    </message>
    <message>
        <source>at the end</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>al terminar</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>Tuyo</translation>
    </message>
</context>
<context>
    <name>LibraryEditor</name>
    <message>
        <source>Title</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Write what you want to use again.</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Escribe lo que quieras volver a usar.</translation>
    </message>
    <message>
        <source>That text was removed. What you had typed is now a new one.</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Ese texto se había eliminado. Lo que escribiste es ahora uno nuevo.</translation>
    </message>
    <message>
        <source>Removed from the library</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Eliminado de la biblioteca</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Aún no hay nada que guardar</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Guardado · {0}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Draft kept {0}</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Borrador guardado · {0}</translation>
    </message>
    <message>
        <source>Recovered what you had typed</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Se recuperó lo que habías escrito</translation>
    </message>
    <message>
        <source>Not saved: {0} What you typed stays here.</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>Sin guardar: {0} Lo que escribiste sigue aquí.</translation>
    </message>
</context>
<context>
    <name>LibraryInsert</name>
    <message>
        <source>{0} put in</source>
        <extracomment>mentorapp/ui/library_insert.py</extracomment>
        <translation>Se insertó {0}</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Search the library</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Tuyos</translation>
    </message>
    <message>
        <source>Remove this text</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Eliminar este texto</translation>
    </message>
    <message>
        <source>Copied. This one is yours: change it as you like.</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Copiado. Este es tuyo: cámbialo como quieras.</translation>
    </message>
    <message>
        <source>This text comes with MentorApp and stays.</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Este texto viene con MentorApp y se queda.</translation>
    </message>
    <message>
        <source>Write a new text</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Escribir un texto nuevo</translation>
    </message>
    <message>
        <source>Save the text</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Guardar el texto</translation>
    </message>
    <message>
        <source>Make it mine</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Hacerlo mío</translation>
    </message>
    <message>
        <source>Read or edit</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Leer o editar</translation>
    </message>
    <message>
        <source>Remove the text</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Eliminar el texto</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>No se encontró nada. Prueba con menos letras.</translation>
    </message>
    <message>
        <source>Choose a text, or write a new one.</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Elige un texto o escribe uno nuevo.</translation>
    </message>
    <message>
        <source>One text</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>Un texto</translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>
            <numerusform>%n texto</numerusform>
            <numerusform>%n textos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryReader</name>
    <message>
        <source>Make it mine</source>
        <extracomment>mentorapp/ui/screens/library/reader.py</extracomment>
        <translation>Hacerlo mío</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>mentorapp/ui/screens/library/reader.py</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Comes with MentorApp. Where you write, type // and a few letters to put it in.</source>
        <extracomment>mentorapp/ui/screens/library/reader.py</extracomment>
        <translation>Viene con MentorApp. Donde escribas, teclea // y unas letras para insertarlo.</translation>
    </message>
    <message>
        <source>Open your copy</source>
        <extracomment>mentorapp/ui/screens/library/reader.py</extracomment>
        <translation>Abrir tu copia</translation>
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
        <translation type="unfinished">Pausar</translation>
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
        <translation type="unfinished">Reanudar</translation>
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
        <translation type="unfinished">En pausa</translation>
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
        <translation>Escribe tu frase de acceso.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>Hola de nuevo</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>Usar el código de recuperación</translation>
    </message>
    <message>
        <source>Another vault</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>Otra bóveda</translation>
    </message>
    <message>
        <source>This is the demo, where everybody is invented. Its passphrase: {0}</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>Esta es la demo: todas las personas son inventadas. Su frase de acceso: {0}</translation>
    </message>
    <message>
        <source>Your notes are locked on this computer.</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>Tus notas están bloqueadas en este equipo.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>Ya puedes intentarlo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Nothing is lost. You can try again in %n seconds.</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>
            <numerusform>Demasiados intentos fallidos. No se perdió nada. Puedes volver a intentarlo en %n segundo.</numerusform>
            <numerusform>Demasiados intentos fallidos. No se perdió nada. Puedes volver a intentarlo en %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogContactDialog</name>
    <message>
        <source>Record time given</source>
        <extracomment>mentorapp/ui/screens/meeting/log_dialog.py</extracomment>
        <translation>Anotar tiempo dedicado</translation>
    </message>
    <message>
        <source>With whom</source>
        <extracomment>mentorapp/ui/screens/meeting/log_dialog.py</extracomment>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>mentorapp/ui/screens/meeting/log_dialog.py</extracomment>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>How long</source>
        <extracomment>mentorapp/ui/screens/meeting/log_dialog.py</extracomment>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>About what</source>
        <extracomment>mentorapp/ui/screens/meeting/log_dialog.py</extracomment>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>May stay empty. They may read it too.</source>
        <extracomment>mentorapp/ui/screens/meeting/log_dialog.py</extracomment>
        <translation>Puede quedar en blanco. La otra persona también puede leerlo.</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>mentorapp/ui/screens/meeting/log_dialog.py</extracomment>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Choose the person whom you gave the time.</source>
        <extracomment>mentorapp/ui/screens/meeting/log_dialog.py</extracomment>
        <translation>Elige a la persona a quien dedicaste el tiempo.</translation>
    </message>
    <message>
        <source>{0} with {1} recorded.</source>
        <extracomment>mentorapp/ui/screens/meeting/log_dialog.py</extracomment>
        <translation>{0} con {1}: anotado.</translation>
    </message>
</context>
<context>
    <name>MarkdownEditor</name>
    <message>
        <source>Preview</source>
        <extracomment>mentorapp/ui/widgets/markdown.py</extracomment>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Preview ({0})</source>
        <extracomment>mentorapp/ui/widgets/markdown.py</extracomment>
        <translation>Vista previa ({0})</translation>
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
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>The meeting is cancelled.</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>La reunión está cancelada.</translation>
    </message>
    <message>
        <source>The meeting is planned again.</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>La reunión vuelve a estar planificada.</translation>
    </message>
    <message>
        <source>Remove this one, or those after it too?</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>¿Quitar solo esta, o también las siguientes?</translation>
    </message>
    <message>
        <source>This meeting is one of a series. Your private notes and the next steps stay.</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>Esta reunión forma parte de una serie. Tus notas privadas y los próximos pasos se conservan.</translation>
    </message>
    <message>
        <source>This and those after it</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>Esta y las siguientes</translation>
    </message>
    <message>
        <source>Only this one</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>Solo esta</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>Volver a Hoy</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>Cambiar el plan</translation>
    </message>
    <message>
        <source>Export for another calendar…</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>Exportar para otro calendario…</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>Cancelar la reunión</translation>
    </message>
    <message>
        <source>Remove the meeting</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>Quitar la reunión</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>Cerrar la reunión</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>Volver a planificarla</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>{0} a {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings removed.</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>
            <numerusform>Se quitó %n reunión.</numerusform>
            <numerusform>Se quitaron %n reuniones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Meeting</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Observation</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>Observación</translation>
    </message>
    <message>
        <source>In passing</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>De pasada</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>Planificada</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>Realizada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>Se espera</translation>
    </message>
    <message>
        <source>Came</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>Asistió</translation>
    </message>
    <message>
        <source>Did not come</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>No asistió</translation>
    </message>
    <message>
        <source>Excused</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>Se disculpó</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberPicker</name>
    <message>
        <source>Type a name, press Enter</source>
        <extracomment>mentorapp/ui/screens/engagement/members.py</extracomment>
        <translation>Escribe un nombre y pulsa Intro</translation>
    </message>
    <message>
        <source>Take out {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/members.py</extracomment>
        <translation>Quitar a {0}</translation>
    </message>
</context>
<context>
    <name>MenteeDialog</name>
    <message>
        <source>Edit {0}</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Editar: {0}</translation>
    </message>
    <message>
        <source>New mentee</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Añadir docente</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add mentee</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Añadir docente</translation>
    </message>
    <message>
        <source>Write a name. Everything else may stay empty.</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Escribe un nombre. Lo demás puede quedar en blanco.</translation>
    </message>
    <message>
        <source>Write a day such as 7 September 2026 or 2026-09-07.</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Escribe una fecha como 7 de septiembre de 2026 o 2026-09-07.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Subjects</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Materias</translation>
    </message>
    <message>
        <source>Grades</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>School</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>The only thing that is needed</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Lo único imprescindible</translation>
    </message>
    <message>
        <source>In their own words</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>En sus palabras</translation>
    </message>
    <message>
        <source>What they say of themselves. They may read it too.</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>Lo que dice de sí. También puede leerlo.</translation>
    </message>
</context>
<context>
    <name>MenteeListModel</name>
    <message>
        <source>no notes yet</source>
        <extracomment>mentorapp/ui/screens/mentees/model.py</extracomment>
        <translation>aún sin notas</translation>
    </message>
    <message>
        <source>last note {0}</source>
        <extracomment>mentorapp/ui/screens/mentees/model.py</extracomment>
        <translation>última nota: {0}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <extracomment>mentorapp/ui/screens/mentees/model.py</extracomment>
        <translation>a partir de {0}</translation>
    </message>
    <message>
        <source>since {0}</source>
        <extracomment>mentorapp/ui/screens/mentees/model.py</extracomment>
        <translation>desde {0}</translation>
    </message>
</context>
<context>
    <name>MenteesPage</name>
    <message>
        <source>Search by name, subject, school</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Buscar por nombre, materia o centro</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Mentees</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Docentes</translation>
    </message>
    <message>
        <source>New mentee</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Añadir docente</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>Back to all mentees</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Volver a docentes</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Planificar una reunión</translation>
    </message>
    <message>
        <source>Start an engagement</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Iniciar un acompañamiento</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nobody found. Try fewer letters or another word.</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>No se encontró a nadie. Prueba con menos letras o con otra palabra.</translation>
    </message>
    <message>
        <source>Here are the teachers you support, each with a timeline of their own.
Add the first one, or bring in a list from a file.</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Aquí verás a cada docente que acompañas, con su propia cronología.
Añade a la primera persona o importa una lista desde un archivo.</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By latest note</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Por última nota</translation>
    </message>
    <message>
        <source>By start</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Por inicio</translation>
    </message>
    <message>
        <source>By school</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Por centro</translation>
    </message>
    <message>
        <source>{0} removed</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Se quitó a {0}</translation>
    </message>
    <message>
        <source>{0} removed, with one note</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Se quitó a {0}, con una nota</translation>
    </message>
    <message numerus="yes">
        <source>{0} removed, with %n notes</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>
            <numerusform>Se quitó a {0}, con %n nota</numerusform>
            <numerusform>Se quitó a {0}, con %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>One person found</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Una persona encontrada</translation>
    </message>
    <message numerus="yes">
        <source>%n people found</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>
            <numerusform>%n persona encontrada</numerusform>
            <numerusform>%n personas encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>One person</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>Una persona</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>nothing planned</source>
        <extracomment>mentorapp/ui/screens/calendar/month.py</extracomment>
        <translation>nada planificado</translation>
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
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Six random words</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Seis palabras al azar</translation>
    </message>
    <message>
        <source>My own words</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Mis propias palabras</translation>
    </message>
    <message>
        <source>Kind of passphrase</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Tipo de frase de acceso</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Escríbela otra vez</translation>
    </message>
    <message>
        <source>Type it here once more, so that you know it is in your fingers.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Escríbela aquí una vez más, para que los dedos la aprendan.</translation>
    </message>
    <message>
        <source>This is not the same yet. The eye shows what you typed.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Aún no coincide. El ojo muestra lo que escribiste.</translation>
    </message>
    <message>
        <source>Write a passphrase first.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Escribe primero una frase de acceso.</translation>
    </message>
    <message>
        <source>Too easy to guess. See below.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Demasiado fácil de adivinar. Mira abajo.</translation>
    </message>
    <message>
        <source>Typing the words once helps you remember them.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Escribir las palabras una vez ayuda a recordarlas.</translation>
    </message>
</context>
<context>
    <name>NewRecoveryCode</name>
    <message>
        <source>Make a new recovery code</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>Crear un código de recuperación nuevo</translation>
    </message>
    <message>
        <source>The code you have stops working at once, and its sheet is worthless. Backups made before keep the code of their day. Type your passphrase to go on.</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>El código que tienes deja de servir enseguida y su hoja ya no vale. Las copias anteriores conservan el código que tenían entonces. Escribe tu frase de acceso para continuar.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>Crear un código nuevo</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>Escribe tu frase de acceso.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>Comprobando…</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Your note</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Tu nota</translation>
    </message>
    <message>
        <source>Write. Only you can read this.</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Escribe. Solo tú puedes leer esto.</translation>
    </message>
    <message>
        <source>Save now</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Guardar ahora</translation>
    </message>
    <message>
        <source>That note was removed. What you had typed is now a new note.</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Esa nota se había eliminado. Lo que escribiste es ahora una nota nueva.</translation>
    </message>
    <message>
        <source>Note removed</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Nota eliminada</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>De quién trata</translation>
    </message>
    <message>
        <source>About nobody in particular</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>De nadie en particular</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Choose a note, or write a new one.</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Elige una nota o escribe una nueva.</translation>
    </message>
    <message>
        <source>New note</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Nota nueva</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Fijada</translation>
    </message>
    <message>
        <source>A new note</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Una nota nueva</translation>
    </message>
    <message>
        <source>Written {0}</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Escrita: {0}</translation>
    </message>
    <message>
        <source>Went back to an earlier version</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>Se volvió a una versión anterior</translation>
    </message>
</context>
<context>
    <name>NoteListModel</name>
    <message>
        <source>No words yet</source>
        <extracomment>mentorapp/ui/screens/notes/model.py</extracomment>
        <translation>Aún sin texto</translation>
    </message>
    <message>
        <source>Unfiled</source>
        <extracomment>mentorapp/ui/screens/notes/model.py</extracomment>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>mentorapp/ui/screens/notes/model.py</extracomment>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>mentorapp/ui/screens/notes/model.py</extracomment>
        <translation>Fijada</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Eliminar esta nota</translation>
    </message>
    <message>
        <source>Unfinished note</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Nota sin terminar</translation>
    </message>
    <message>
        <source>New note</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Nota nueva</translation>
    </message>
    <message>
        <source>Save the note</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Fijar o dejar de fijar</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Eliminar la nota</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>No note found. Try fewer words.</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>No se encontró ninguna nota. Prueba con menos palabras.</translation>
    </message>
    <message>
        <source>Notes are for you alone: what you saw, what you wonder, what to ask next time.
Nobody else can ever read them.</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Las notas son solo para ti: lo que viste, lo que te preguntas, lo que preguntarás la próxima vez.
Nadie más podrá leerlas nunca.</translation>
    </message>
    <message>
        <source>Write the first note</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Escribir la primera nota</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Unfinished note: go on writing</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>Nota sin terminar: seguir escribiendo</translation>
    </message>
</context>
<context>
    <name>Observations</name>
    <message>
        <source>Running</source>
        <extracomment>mentorapp/ui/screens/observations/model.py</extracomment>
        <translation type="unfinished">En curso</translation>
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
        <translation type="unfinished">Qué mostrar</translation>
    </message>
    <message>
        <source>Nothing here. Try fewer letters, or show others.</source>
        <extracomment>mentorapp/ui/screens/observations/page.py</extracomment>
        <translation type="unfinished">Aquí no hay nada. Prueba con menos letras o muestra otros.</translation>
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
        <translation type="unfinished">Todos</translation>
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
        <translation>Todas las filas</translation>
    </message>
    <message>
        <source>Come in</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>Se importan</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Cannot come in</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>No se pueden importar</translation>
    </message>
    <message>
        <source>Rows to list</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>Filas que se muestran</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>Filas del archivo</translation>
    </message>
    <message>
        <source>Press Space on a row to bring it in or leave it out.</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>Pulsa Espacio sobre una fila para importarla u omitirla.</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>
            <numerusform>%n omitida</numerusform>
            <numerusform>%n omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot come in</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>
            <numerusform>%n no se puede importar</numerusform>
            <numerusform>%n no se pueden importar</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person comes in</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>Se importa 1 persona</translation>
    </message>
    <message numerus="yes">
        <source>%n people come in</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>
            <numerusform>Se importa %n persona</numerusform>
            <numerusform>Se importan %n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overlap</name>
    <message>
        <source>This is your protected time</source>
        <extracomment>mentorapp/ui/overlap.py</extracomment>
        <translation>Este es tu tiempo protegido</translation>
    </message>
    <message>
        <source>You keep {0} free: {1}. Put the meeting here anyway?</source>
        <extracomment>mentorapp/ui/overlap.py</extracomment>
        <translation>Mantienes libre {0}: {1}. ¿Poner aquí la reunión de todos modos?</translation>
    </message>
    <message>
        <source>This overlaps something else</source>
        <extracomment>mentorapp/ui/overlap.py</extracomment>
        <translation>Se solapa con otra cosa</translation>
    </message>
    <message>
        <source>At that time there is already: {0}. Put the meeting here anyway?</source>
        <extracomment>mentorapp/ui/overlap.py</extracomment>
        <translation>A esa hora ya hay: {0}. ¿Poner aquí la reunión de todos modos?</translation>
    </message>
    <message>
        <source>Put it here anyway</source>
        <extracomment>mentorapp/ui/overlap.py</extracomment>
        <translation>Ponerla de todos modos</translation>
    </message>
</context>
<context>
    <name>OwnPanel</name>
    <message>
        <source>New passphrase</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Frase de acceso nueva</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <extracomment>mentorapp/ui/shell/page.py</extracomment>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Four or five words that do not belong together are a good beginning.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Cuatro o cinco palabras sin relación entre sí son un buen comienzo.</translation>
    </message>
    <message>
        <source>This is on the lists that attackers try first.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Está en las listas que los atacantes prueban primero.</translation>
    </message>
    <message>
        <source>Names are guessed early. Add words that have nothing to do with you.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Los nombres se adivinan pronto. Añade palabras que no tengan nada que ver contigo.</translation>
    </message>
    <message>
        <source>Keys that lie side by side are guessed early. Use words instead.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Las teclas contiguas se adivinan pronto. Usa palabras.</translation>
    </message>
    <message>
        <source>Repeating something adds little. Add different words.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Repetir aporta poco. Añade palabras distintas.</translation>
    </message>
    <message>
        <source>Sequences such as abc or 4567 add little. Add different words.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Las secuencias como abc o 4567 aportan poco. Añade palabras distintas.</translation>
    </message>
    <message>
        <source>Dates and years are guessed early. Add different words.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Las fechas y los años se adivinan pronto. Añade palabras distintas.</translation>
    </message>
    <message>
        <source>Add another word or two that do not belong to the rest.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Añade una o dos palabras más que no tengan relación con las demás.</translation>
    </message>
    <message>
        <source>This will hold.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Esta resistirá.</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Hide what I type</source>
        <extracomment>mentorapp/ui/widgets/fields.py</extracomment>
        <translation>Ocultar lo que escribo</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <extracomment>mentorapp/ui/widgets/fields.py</extracomment>
        <translation>Mostrar lo que escribo</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>The words that open it</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Las palabras que la abren</translation>
    </message>
    <message>
        <source>Nobody else knows your passphrase, and nobody can look it up. Six random words are easy to keep in mind and too many to guess.</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Nadie más conoce tu frase de acceso y nadie puede consultarla. Seis palabras al azar son fáciles de recordar y demasiadas para adivinarlas.</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Crear la bóveda</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py, mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Elige una frase de acceso nueva</translation>
    </message>
    <message>
        <source>The code fits. From now on the vault opens with the passphrase that you choose here.</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>El código es correcto. A partir de ahora, la bóveda se abre con la frase de acceso que elijas aquí.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Abrir la bóveda</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Nothing chosen yet</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Aún sin elegir</translation>
    </message>
</context>
<context>
    <name>PeopleChoice</name>
    <message>
        <source>With whom</source>
        <extracomment>mentorapp/ui/screens/meeting/people.py</extracomment>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>A name; Enter adds another</source>
        <extracomment>mentorapp/ui/screens/meeting/people.py</extracomment>
        <translation>Un nombre; Intro añade otro</translation>
    </message>
    <message>
        <source>Take {0} out</source>
        <extracomment>mentorapp/ui/screens/meeting/people.py</extracomment>
        <translation>Quitar a {0}</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>What to see of this person</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Qué ver de esta persona</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Nothing written yet. Begin with what you noticed first.</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Aún no hay nada escrito. Empieza por lo primero que notaste.</translation>
    </message>
    <message>
        <source>In their own words</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>En sus palabras</translation>
    </message>
    <message>
        <source>At a glance</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Last note</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Última nota</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Subjects</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Materias</translation>
    </message>
    <message>
        <source>Grades</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>School</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Aún sin escribir</translation>
    </message>
    <message>
        <source>Ask them how they would describe themselves as a teacher.</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>Pregúntale cómo se describiría como docente.</translation>
    </message>
</context>
<context>
    <name>PhrasePanel</name>
    <message>
        <source>Write them on paper and keep it at home until you know them.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Escríbelas en papel y guárdalo en casa hasta que te las sepas.</translation>
    </message>
    <message>
        <source>Six other words</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>Otras seis palabras</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>Picture: {0}</source>
        <extracomment>mentorapp/ui/attachments/viewer.py</extracomment>
        <translation>Imagen: {0}</translation>
    </message>
    <message>
        <source>{0} × {1} dots</source>
        <extracomment>mentorapp/ui/attachments/viewer.py</extracomment>
        <translation>{0} × {1} píxeles</translation>
    </message>
    <message>
        <source>Farther</source>
        <extracomment>mentorapp/ui/attachments/viewer.py</extracomment>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Nearer</source>
        <extracomment>mentorapp/ui/attachments/viewer.py</extracomment>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <extracomment>mentorapp/ui/attachments/viewer.py</extracomment>
        <translation>Imagen completa</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>mentorapp/ui/attachments/viewer.py</extracomment>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>mentorapp/ui/attachments/viewer.py</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PlanMeetingDialog</name>
    <message>
        <source>Change the meeting</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Cambiar la reunión</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Planificar una reunión</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Plan it</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Planificar</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>¿Cómo fue?</translation>
    </message>
    <message>
        <source>From last time</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>De la última vez</translation>
    </message>
    <message>
        <source>Nothing is open with them, and nothing was recorded last time.</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>No hay nada abierto con estas personas, y la última vez no se registró nada.</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>What it is about; may stay empty</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>De qué trata; puede quedar en blanco</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Agenda</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>With whom</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>Add what is open with them</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Añadir lo que sigue abierto</translation>
    </message>
    <message>
        <source>Write a time such as 15:30.</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Escribe una hora como 15:30.</translation>
    </message>
    <message>
        <source>Write a number of minutes.</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Escribe un número de minutos.</translation>
    </message>
    <message>
        <source>Nobody here has this name. Choose one from the list, or empty the line.</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Aquí nadie tiene este nombre. Elige uno de la lista o deja la línea en blanco.</translation>
    </message>
    <message>
        <source>The meeting is changed.</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>La reunión se cambió.</translation>
    </message>
    <message>
        <source>Planned for {0}.</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>Planificada: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings planned.</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>
            <numerusform>%n reunión planificada.</numerusform>
            <numerusform>%n reuniones planificadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <source>From the library</source>
        <extracomment>mentorapp/ui/library_insert.py</extracomment>
        <translation>De la biblioteca</translation>
    </message>
    <message>
        <source>The library has nothing for this place yet.</source>
        <extracomment>mentorapp/ui/library_insert.py</extracomment>
        <translation>La biblioteca aún no tiene nada para este lugar.</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <extracomment>mentorapp/ui/library_insert.py</extracomment>
        <translation>{0}, {1} de {2}</translation>
    </message>
</context>
<context>
    <name>PrivatePaper</name>
    <message>
        <source>Private note</source>
        <extracomment>mentorapp/ui/screens/meeting/papers.py</extracomment>
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>What is for you alone. Nobody else ever reads it.</source>
        <extracomment>mentorapp/ui/screens/meeting/papers.py</extracomment>
        <translation>Lo que es solo para ti. Nadie más lo lee nunca.</translation>
    </message>
    <message>
        <source>The private note is removed.</source>
        <extracomment>mentorapp/ui/screens/meeting/papers.py</extracomment>
        <translation>La nota privada se eliminó.</translation>
    </message>
</context>
<context>
    <name>ProtectedForm</name>
    <message>
        <source>Change protected time</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Cambiar tiempo protegido</translation>
    </message>
    <message>
        <source>Protect some time</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Proteger un tiempo</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Give this time free</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Liberar este tiempo</translation>
    </message>
    <message>
        <source>What for</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Preparation, writing, a walk</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Preparar clases, escribir, un paseo</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Empty: from now on</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>En blanco: desde ahora</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Empty: for good</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>En blanco: siempre</translation>
    </message>
    <message>
        <source>Write a time such as {0}.</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Escribe una hora como {0}.</translation>
    </message>
    <message>
        <source>Write a day such as 7 September 2026 or 2026-09-07.</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Escribe una fecha como 7 de septiembre de 2026 o 2026-09-07.</translation>
    </message>
    <message>
        <source>This time is free again</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Este tiempo vuelve a estar libre</translation>
    </message>
</context>
<context>
    <name>ProtectedTimeDialog</name>
    <message>
        <source>Protected time</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Tiempo protegido</translation>
    </message>
    <message>
        <source>Hours of each week that you keep free. You are asked before they are broken.</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Horas de cada semana que mantienes libres. Se te pregunta antes de ocuparlas.</translation>
    </message>
    <message>
        <source>Nothing is protected yet. An hour for your own preparation is a good beginning.</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Aún no hay nada protegido. Una hora para tu propia preparación es un buen comienzo.</translation>
    </message>
    <message>
        <source>Protect some time</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Proteger un tiempo</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ProveDialog</name>
    <message>
        <source>Confirm that it is you</source>
        <extracomment>mentorapp/ui/shell/prove.py</extracomment>
        <translation>Confirma que eres tú</translation>
    </message>
    <message>
        <source>The file leaves the vault and is not encrypted. Type your passphrase to write it.</source>
        <extracomment>mentorapp/ui/shell/prove.py</extracomment>
        <translation>El archivo sale de la bóveda y no está cifrado. Escribe tu frase de acceso para guardarlo.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>mentorapp/ui/shell/prove.py</extracomment>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>Write the file</source>
        <extracomment>mentorapp/ui/shell/prove.py</extracomment>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <extracomment>mentorapp/ui/shell/prove.py</extracomment>
        <translation>Escribe tu frase de acceso.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>mentorapp/ui/shell/prove.py</extracomment>
        <translation>Comprobando…</translation>
    </message>
</context>
<context>
    <name>QuickCapture</name>
    <message>
        <source>Quick note</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>Nota rápida</translation>
    </message>
    <message>
        <source>Here is what you began {0}.</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>Esto es lo que empezaste: {0}.</translation>
    </message>
    <message>
        <source>Nobody here has this name. Choose one from the list, or empty the line.</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>Aquí nadie tiene este nombre. Elige uno de la lista o deja la línea en blanco.</translation>
    </message>
    <message>
        <source>Note about {0} saved.</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>Nota guardada: {0}.</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py, mentorapp/ui/tour_stops.py</extracomment>
        <translation>Nota guardada.</translation>
    </message>
    <message>
        <source>Your note</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>Tu nota</translation>
    </message>
    <message>
        <source>Write it down before it is gone. Only you can read this.</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>Escríbelo antes de que se te vaya. Solo tú puedes leer esto.</translation>
    </message>
    <message>
        <source>About whom</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>De quién trata</translation>
    </message>
    <message>
        <source>About whom? Leave it empty to file it later</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>¿De quién trata? Déjalo en blanco para asignarla después</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Draft kept {0}</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>Borrador guardado · {0}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved: {0}</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>Sin guardar: {0}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Today</source>
        <extracomment>mentorapp/ui/shell/pages.py</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Mentees</source>
        <extracomment>mentorapp/ui/shell/pages.py</extracomment>
        <translation>Docentes</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>mentorapp/ui/shell/pages.py</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>mentorapp/ui/shell/pages.py</extracomment>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>mentorapp/ui/shell/pages.py</extracomment>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Caseload</source>
        <extracomment>mentorapp/ui/shell/pages.py</extracomment>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>mentorapp/ui/shell/pages.py</extracomment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>mentorapp/ui/shell/pages.py</extracomment>
        <translation>Acompañamiento</translation>
    </message>
    <message>
        <source>Meeting</source>
        <extracomment>mentorapp/ui/shell/pages.py</extracomment>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>mentorapp/ui/shell/pages.py</extracomment>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>Your vault is ready</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Tu bóveda está lista</translation>
    </message>
    <message>
        <source>How would you like to begin? The rest is one key away at any time.</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>¿Cómo te gustaría empezar? El resto está siempre a una tecla de distancia.</translation>
    </message>
    <message>
        <source>Look around</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Echar un vistazo</translation>
    </message>
    <message>
        <source>Bring in a list of people</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Importar una lista de personas</translation>
    </message>
    <message>
        <source>From a spreadsheet or a OneRoster file</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Desde una hoja de cálculo o un archivo OneRoster</translation>
    </message>
    <message>
        <source>Add one person</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Añadir a una persona</translation>
    </message>
    <message>
        <source>A name is enough</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Basta con un nombre</translation>
    </message>
</context>
<context>
    <name>RecordPaper</name>
    <message>
        <source>Shared record</source>
        <extracomment>mentorapp/ui/screens/meeting/papers.py</extracomment>
        <translation>Registro compartido</translation>
    </message>
    <message>
        <source>What you spoke of and agreed. They may read it too.</source>
        <extracomment>mentorapp/ui/screens/meeting/papers.py</extracomment>
        <translation>Lo que se habló y se acordó. La otra persona también puede leerlo.</translation>
    </message>
</context>
<context>
    <name>Recovered</name>
    <message>
        <source>Save it</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>Guardarlo</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>You had deleted all the words of this note</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>Habías borrado todo el texto de esta nota</translation>
    </message>
    <message>
        <source>Recovered what you had typed</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>Se recuperó lo que habías escrito</translation>
    </message>
    <message>
        <source>Bring the words back</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>Recuperar el texto</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Recovery code</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Frase de acceso nueva</translation>
    </message>
    <message>
        <source>Opening…</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>Abriendo…</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Your MentorApp recovery code</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>Tu código de recuperación de MentorApp</translation>
    </message>
    <message>
        <source>For the vault “{vault}”, made on {date}</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>Para la bóveda “{vault}”, creado el {date}</translation>
    </message>
    <message>
        <source>Compare each group with the screen, then tick it off. There is no letter O, I, L or U in it.</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>Compara cada grupo con la pantalla y márcalo. No contiene las letras O, I, L ni U.</translation>
    </message>
    <message>
        <source>The same code</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>El mismo código</translation>
    </message>
    <message>
        <source>What this is</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>Qué es esto</translation>
    </message>
    <message>
        <source>This code is a second key to your vault. If you forget your passphrase, it is the only way back to your notes. Nobody else has a copy, and nobody can make a new one for you.</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>Este código es una segunda llave de tu bóveda. Si olvidas tu frase de acceso, es la única manera de volver a tus notas. Nadie más tiene una copia y nadie puede hacerte uno nuevo.</translation>
    </message>
    <message>
        <source>What it opens</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>Qué abre</translation>
    </message>
    <message>
        <source>Everything in this vault and in its backups, also your private notes. Whoever holds this sheet and your computer or a backup can read all of it.</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>Todo lo que hay en esta bóveda y en sus copias de seguridad, también tus notas privadas. Quien tenga esta hoja y tu equipo o una copia puede leerlo todo.</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>Dónde guardarla</translation>
    </message>
    <message>
        <source>On paper, away from the computer: in a locked drawer at home, a safe or a sealed envelope with someone you trust. Do not photograph it, and do not keep it in the same bag as the laptop.</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>En papel y lejos del equipo: en un cajón con llave en casa, en una caja fuerte o en un sobre cerrado con alguien de tu confianza. No la fotografíes ni la lleves en la misma bolsa que el portátil.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>Cómo usarlo</translation>
    </message>
    <message>
        <source>Open MentorApp, choose “Use the recovery code” and type it. Small letters and missing dashes do not matter. Then choose a new passphrase. If this sheet is lost or seen by others, make a new code in the settings: this one then no longer opens the vault. Backups made before keep the old code.</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>Abre MentorApp, elige “Usar el código de recuperación” y escríbelo. No importan las minúsculas ni los guiones que falten. Después elige una frase de acceso nueva. Si pierdes esta hoja o alguien la ve, crea un código nuevo en los ajustes: este dejará de abrir la bóveda. Las copias anteriores conservan el código antiguo.</translation>
    </message>
    <message>
        <source>I keep this sheet here:</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>Guardo esta hoja aquí:</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <extracomment>mentorapp/ui/screens/recovery/sheet.py</extracomment>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>MentorApp recovery sheet</source>
        <extracomment>mentorapp/ui/screens/recovery/sheet.py</extracomment>
        <translation>Hoja de recuperación de MentorApp</translation>
    </message>
    <message>
        <source>Vault: {0}</source>
        <extracomment>mentorapp/ui/screens/recovery/sheet.py</extracomment>
        <translation>Bóveda: {0}</translation>
    </message>
    <message>
        <source>Made on {0}</source>
        <extracomment>mentorapp/ui/screens/recovery/sheet.py</extracomment>
        <translation>Creado el {0}</translation>
    </message>
    <message>
        <source>Whoever has this code can open the vault. Keep the sheet where you keep important papers, away from the computer.</source>
        <extracomment>mentorapp/ui/screens/recovery/sheet.py</extracomment>
        <translation>Quien tenga este código puede abrir la bóveda. Guarda la hoja con tus documentos importantes, lejos del equipo.</translation>
    </message>
    <message>
        <source>If you forget your passphrase: open MentorApp, choose “Use the recovery code” and type the code. Small letters, O for 0 and missing dashes do not matter.</source>
        <extracomment>mentorapp/ui/screens/recovery/sheet.py</extracomment>
        <translation>Si olvidas tu frase de acceso: abre MentorApp, elige “Usar el código de recuperación” y escribe el código. No importan las minúsculas, la O en vez del 0 ni los guiones que falten.</translation>
    </message>
</context>
<context>
    <name>ReminderRow</name>
    <message>
        <source>Open</source>
        <extracomment>mentorapp/ui/screens/today/reminders.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>mentorapp/ui/screens/today/reminders.py</extracomment>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>mentorapp/ui/screens/today/reminders.py</extracomment>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>RemindersBlock</name>
    <message>
        <source>Done</source>
        <extracomment>mentorapp/ui/screens/today/reminders.py</extracomment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>mentorapp/ui/screens/today/reminders.py</extracomment>
        <translation>Apartar</translation>
    </message>
</context>
<context>
    <name>RepeatChoice</name>
    <message>
        <source>Repeat</source>
        <extracomment>mentorapp/ui/screens/meeting/repeat.py</extracomment>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <extracomment>mentorapp/ui/screens/meeting/repeat.py</extracomment>
        <translation>No se repite</translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <extracomment>mentorapp/ui/screens/meeting/repeat.py</extracomment>
        <translation>
            <numerusform>Cada %n semana</numerusform>
            <numerusform>Cada %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Each month, on the same weekday</source>
        <extracomment>mentorapp/ui/screens/meeting/repeat.py</extracomment>
        <translation>Cada mes, el mismo día de la semana</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>mentorapp/ui/screens/meeting/repeat.py</extracomment>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>Restaurando…</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Backup</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>New folder</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>An absent or empty folder. A vault that is open is never written over.</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Una carpeta vacía o que aún no existe. Nunca se sobrescribe una bóveda abierta.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>What opens the backup</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Qué abre la copia</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Leyendo la copia…</translation>
    </message>
    <message>
        <source>Choose the backup first.</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Elige primero la copia de seguridad.</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Elige primero una carpeta.</translation>
    </message>
    <message>
        <source>Type what opened the vault on the day of the backup.</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Escribe lo que abría la bóveda el día de la copia.</translation>
    </message>
    <message>
        <source>Backups (*.mentorbackup)</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Copias de seguridad (*.mentorbackup)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Elegir una copia de seguridad</translation>
    </message>
    <message>
        <source>Choose where the vault will be</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Elegir dónde estará la bóveda</translation>
    </message>
</context>
<context>
    <name>RestoreStep</name>
    <message>
        <source>Restore a backup</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>The backup is checked from the first byte to the last before anything is put in place.</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>La copia se comprueba de principio a fin antes de poner nada en su lugar.</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>Abriendo…</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Rows that did not come in</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>Filas que no se importaron</translation>
    </message>
    <message>
        <source>1 person brought in</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>1 persona importada</translation>
    </message>
    <message numerus="yes">
        <source>%n people brought in</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>
            <numerusform>%n persona importada</numerusform>
            <numerusform>%n personas importadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone in the file is here now. You can undo this in one step.</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>Ya están aquí todas las personas del archivo. Puedes deshacerlo en un solo paso.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the file did not come in:</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>
            <numerusform>%n fila del archivo no se importó:</numerusform>
            <numerusform>%n filas del archivo no se importaron:</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row of the file did not come in:</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>1 fila del archivo no se importó:</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>Name</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Preferred first name</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Nombre preferido</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Subjects</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Materias</translation>
    </message>
    <message>
        <source>Grades</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>School</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Started on</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Fecha de inicio</translation>
    </message>
    <message>
        <source>In their own words</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>En sus palabras</translation>
    </message>
    <message>
        <source>All languages (UTF-8)</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Todos los idiomas (UTF-8)</translation>
    </message>
    <message>
        <source>All languages (UTF-16)</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Todos los idiomas (UTF-16)</translation>
    </message>
    <message>
        <source>All languages (UTF-32)</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Todos los idiomas (UTF-32)</translation>
    </message>
    <message>
        <source>Western European (Windows)</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Europa occidental (Windows)</translation>
    </message>
    <message>
        <source>Western European (old Mac)</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Europa occidental (Mac antiguo)</translation>
    </message>
    <message>
        <source>Central European</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Europa central</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Cirílico</translation>
    </message>
    <message>
        <source>Greek</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Chino simplificado</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Chino tradicional</translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>Coreano</translation>
    </message>
</context>
<context>
    <name>RosterImportDialog</name>
    <message>
        <source>Bring in a list of people</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Importar una lista de personas</translation>
    </message>
    <message>
        <source>Choose a list of the people you support: a CSV file, an Excel workbook (.xlsx) or a OneRoster file from your school&apos;s system.</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Elige una lista de las personas a quienes acompañas: un archivo CSV, un libro de Excel (.xlsx) o un archivo OneRoster del sistema de tu centro.</translation>
    </message>
    <message>
        <source>You will see how each row is read and what would happen to it. Nothing comes in before you say so, and you can undo it in one step. The file stays as it is.</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Verás cómo se lee cada fila y qué pasaría con ella. No se importa nada hasta que lo digas, y puedes deshacerlo en un solo paso. El archivo queda como está.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>See what would happen</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Ver qué pasaría</translation>
    </message>
    <message>
        <source>Another file</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Bring in 1 person</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Importar 1 persona</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n people</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>
            <numerusform>Importar %n persona</numerusform>
            <numerusform>Importar %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone. Nobody was brought in.</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Deshecho. No se importó a nadie.</translation>
    </message>
    <message>
        <source>Lists of people</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Listas de personas</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Elegir una lista</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Comparing with the people who are here…</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Comparando con las personas que ya están aquí…</translation>
    </message>
    <message>
        <source>Bringing in people…</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Importando personas…</translation>
    </message>
    <message>
        <source>Stopped. Nobody was brought in.</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>Cancelado. No se importó a nadie.</translation>
    </message>
</context>
<context>
    <name>RosterRows</name>
    <message>
        <source>Row {0}</source>
        <extracomment>mentorapp/ui/screens/roster_import/model.py</extracomment>
        <translation>Fila {0}</translation>
    </message>
    <message>
        <source>Cannot come in</source>
        <extracomment>mentorapp/ui/screens/roster_import/model.py</extracomment>
        <translation>No se puede importar</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>mentorapp/ui/screens/roster_import/model.py</extracomment>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Comes in</source>
        <extracomment>mentorapp/ui/screens/roster_import/model.py</extracomment>
        <translation>Se importa</translation>
    </message>
    <message>
        <source>Row {0}: {1}. {2}. {3}</source>
        <extracomment>mentorapp/ui/screens/roster_import/model.py</extracomment>
        <translation>Fila {0}: {1}. {2}. {3}</translation>
    </message>
    <message>
        <source>Only the name is given.</source>
        <extracomment>mentorapp/ui/screens/roster_import/model.py</extracomment>
        <translation>Solo se indica el nombre.</translation>
    </message>
</context>
<context>
    <name>SaveCopy</name>
    <message>
        <source>The copy is not encrypted: whoever can open its folder can read it. In the vault it stays as it is.</source>
        <extracomment>mentorapp/ui/attachments/saving.py</extracomment>
        <translation>La copia no está cifrada: quien pueda abrir su carpeta puede leerla. En la bóveda, el archivo queda como está.</translation>
    </message>
    <message>
        <source>MentorApp shows pictures only. To read this, open a copy elsewhere. {0}</source>
        <extracomment>mentorapp/ui/attachments/saving.py</extracomment>
        <translation>MentorApp solo muestra imágenes. Para leer esto, abre una copia en otro programa. {0}</translation>
    </message>
    <message>
        <source>Save a copy outside the vault?</source>
        <extracomment>mentorapp/ui/attachments/saving.py</extracomment>
        <translation>¿Guardar una copia fuera de la bóveda?</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <extracomment>mentorapp/ui/attachments/saving.py</extracomment>
        <translation>Elegir un lugar…</translation>
    </message>
    <message>
        <source>This kind of file ({0})</source>
        <extracomment>mentorapp/ui/attachments/saving.py</extracomment>
        <translation>Este tipo de archivo ({0})</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <extracomment>mentorapp/ui/attachments/saving.py</extracomment>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Copy saved as {0}</source>
        <extracomment>mentorapp/ui/attachments/saving.py</extracomment>
        <translation>Copia guardada como {0}</translation>
    </message>
</context>
<context>
    <name>SavedIndicator</name>
    <message>
        <source>All saved {0}</source>
        <extracomment>mentorapp/ui/widgets/saved_indicator.py</extracomment>
        <translation>Todo guardado · {0}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>mentorapp/ui/widgets/saved_indicator.py</extracomment>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Draft kept {0}</source>
        <extracomment>mentorapp/ui/widgets/saved_indicator.py</extracomment>
        <translation>Borrador guardado · {0}</translation>
    </message>
    <message>
        <source>Not saved: {0}</source>
        <extracomment>mentorapp/ui/widgets/saved_indicator.py</extracomment>
        <translation>Sin guardar: {0}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>mentorapp/ui/widgets/saved_indicator.py</extracomment>
        <translation>Sin guardar</translation>
    </message>
</context>
<context>
    <name>ScopeRow</name>
    <message>
        <source>Renew</source>
        <extracomment>mentorapp/ui/screens/engagement/consent.py</extracomment>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>mentorapp/ui/screens/engagement/consent.py</extracomment>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>mentorapp/ui/screens/engagement/consent.py</extracomment>
        <translation>Retirar</translation>
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
        <translation>Bloquear tras</translation>
    </message>
    <message>
        <source>One minute</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Un minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Locking</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Lock when nobody is here</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Bloquear cuando no haya nadie</translation>
    </message>
    <message>
        <source>Also when the screen locks or the computer sleeps. What you were writing is kept.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>También cuando se bloquea la pantalla o el equipo se suspende. Lo que estabas escribiendo se conserva.</translation>
    </message>
    <message>
        <source>One key, from anywhere.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Una sola combinación de teclas, desde cualquier lugar.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Cambiar la frase de acceso</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Crear un código nuevo</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Llaves</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>The words that open the vault. Nobody can look them up.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Las palabras que abren la bóveda. Nadie puede consultarlas.</translation>
    </message>
    <message>
        <source>It was never typed back, so nobody knows whether it is on paper. Make a new one.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Nunca se confirmó, así que no se sabe si está en papel. Crea uno nuevo.</translation>
    </message>
    <message>
        <source>The other way in. A new code replaces it, and a sheet can be printed then.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>La otra manera de entrar. Un código nuevo lo reemplaza, y entonces puedes imprimir una hoja.</translation>
    </message>
    <message>
        <source>Saved in the vault.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Guardado en la bóveda.</translation>
    </message>
    <message>
        <source>The new passphrase opens the vault from now on.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>A partir de ahora, la bóveda se abre con la frase de acceso nueva.</translation>
    </message>
    <message>
        <source>There is a new recovery code. Destroy the old sheet.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Hay un código de recuperación nuevo. Destruye la hoja antigua.</translation>
    </message>
    <message>
        <source>What is protected</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Qué está protegido</translation>
    </message>
    <message>
        <source>Protected</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Protegido</translation>
    </message>
    <message>
        <source>Not protected</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Sin proteger</translation>
    </message>
    <message>
        <source>A lost or stolen laptop, disk or backup: everything in it is encrypted.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Un portátil, un disco o una copia de seguridad perdidos o robados: todo está cifrado.</translation>
    </message>
    <message>
        <source>Somebody at your unlocked laptop, once the vault has locked.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Alguien ante tu portátil desbloqueado, una vez bloqueada la bóveda.</translation>
    </message>
    <message>
        <source>Other programs that look into this one, and what is left in memory after locking.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Otros programas que miran dentro de este y lo que queda en la memoria tras el bloqueo.</translation>
    </message>
    <message>
        <source>The network: MentorApp never uses it.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>La red: MentorApp no la usa nunca.</translation>
    </message>
    <message>
        <source>A computer that others control: whoever can record your keys can read along.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Un equipo que controlan otros: quien pueda registrar tus teclas puede leerlo todo.</translation>
    </message>
    <message>
        <source>What the system writes to disk when it sleeps. Turn on the encryption of the disk.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Lo que el sistema escribe en el disco al suspenderse. Activa el cifrado del disco.</translation>
    </message>
    <message>
        <source>Pictures of the screen, and files that you save outside the vault.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Las capturas de pantalla y los archivos que guardas fuera de la bóveda.</translation>
    </message>
    <message>
        <source>A forgotten passphrase without the recovery sheet. Nobody can help then.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>Una frase de acceso olvidada sin la hoja de recuperación. Entonces nadie puede ayudar.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Some words are not saved</source>
        <extracomment>mentorapp/ui/shell/session.py</extracomment>
        <translation>Hay texto sin guardar</translation>
    </message>
    <message>
        <source>The vault could not take what you typed last. Copy it elsewhere first, or it will be lost.</source>
        <extracomment>mentorapp/ui/shell/session.py</extracomment>
        <translation>La bóveda no pudo guardar lo último que escribiste. Cópialo antes en otro lugar o se perderá.</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <extracomment>mentorapp/ui/shell/session.py</extracomment>
        <translation>Salir sin guardarlo</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Every change is saved at once.</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>Cada cambio se guarda al momento.</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>Secciones de los ajustes</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Your week</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>Tu semana</translation>
    </message>
    <message>
        <source>Security</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Vault</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>Bóveda</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Check everything</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>Comprobarlo todo</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>Cambiar la frase de acceso</translation>
    </message>
</context>
<context>
    <name>SettleDialog</name>
    <message>
        <source>How did it go?</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>¿Cómo fue?</translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>El resultado</translation>
    </message>
    <message>
        <source>One line is enough, or nothing. They may read it too.</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>Basta una línea, o nada. La otra persona también puede leerlo.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Let it go</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Next step done.</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>Próximo paso hecho.</translation>
    </message>
    <message>
        <source>Next step let go.</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>Próximo paso descartado.</translation>
    </message>
</context>
<context>
    <name>ShowCode</name>
    <message>
        <source>Your recovery code</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>Tu código de recuperación</translation>
    </message>
    <message>
        <source>If you ever forget the passphrase, this code is the only other way in. It is shown once: print it, save it, or copy it by hand, and keep it away from this computer.</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>Si alguna vez olvidas la frase de acceso, este código es la única otra manera de entrar. Se muestra una sola vez: imprímelo, guárdalo o cópialo a mano, y consérvalo lejos de este equipo.</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>Lo tengo en papel</translation>
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
        <translation>Firma dibujada</translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>mentorapp/ui/widgets/signature_pad.py</extracomment>
        <translation>En blanco</translation>
    </message>
    <message numerus="yes">
        <source>%n strokes drawn</source>
        <extracomment>mentorapp/ui/widgets/signature_pad.py</extracomment>
        <translation>
            <numerusform>%n trazo dibujado</numerusform>
            <numerusform>%n trazos dibujados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Signature, drawn with mouse, finger or pen</source>
        <extracomment>mentorapp/ui/widgets/signature_pad.py</extracomment>
        <translation>Firma, dibujada con el ratón, el dedo o un lápiz</translation>
    </message>
    <message>
        <source>You may leave it out: your typed name is enough.</source>
        <extracomment>mentorapp/ui/widgets/signature_pad.py</extracomment>
        <translation>Puedes omitirla: basta con tu nombre escrito.</translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <extracomment>mentorapp/ui/widgets/signature_pad.py</extracomment>
        <translation>Deshacer trazo</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>mentorapp/ui/widgets/signature_pad.py</extracomment>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>SigningDialog</name>
    <message>
        <source>Sign the agreement</source>
        <extracomment>mentorapp/ui/screens/engagement/signing.py</extracomment>
        <translation>Firmar el acuerdo</translation>
    </message>
    <message>
        <source>The text that you sign</source>
        <extracomment>mentorapp/ui/screens/engagement/signing.py</extracomment>
        <translation>El texto que firmas</translation>
    </message>
    <message>
        <source>Sign</source>
        <extracomment>mentorapp/ui/screens/engagement/signing.py</extracomment>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>mentorapp/ui/screens/engagement/signing.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Type your name: it is your signature.</source>
        <extracomment>mentorapp/ui/screens/engagement/signing.py</extracomment>
        <translation>Escribe tu nombre: es tu firma.</translation>
    </message>
    <message>
        <source>Who signs now</source>
        <extracomment>mentorapp/ui/screens/engagement/signing.py</extracomment>
        <translation>Quién firma ahora</translation>
    </message>
    <message>
        <source>Name, typed</source>
        <extracomment>mentorapp/ui/screens/engagement/signing.py</extracomment>
        <translation>Nombre, escrito</translation>
    </message>
    <message>
        <source>Your typed name is your signature.</source>
        <extracomment>mentorapp/ui/screens/engagement/signing.py</extracomment>
        <translation>Tu nombre escrito es tu firma.</translation>
    </message>
    <message>
        <source>You, the mentor</source>
        <extracomment>mentorapp/ui/screens/engagement/signing.py</extracomment>
        <translation>Tú, en la mentoría</translation>
    </message>
    <message>
        <source>Signed so far: {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/signing.py</extracomment>
        <translation>Firmas hasta ahora: {0}</translation>
    </message>
</context>
<context>
    <name>SkippableStep</name>
    <message>
        <source>Not now</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Go on without a recovery code?</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>¿Continuar sin código de recuperación?</translation>
    </message>
    <message>
        <source>If you forget your passphrase then, nobody can open your notes again: not you, and not the makers of MentorApp. You will be asked again the next time you unlock.</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>Si después olvidas tu frase de acceso, nadie podrá volver a abrir tus notas: ni tú ni quienes hacen MentorApp. Te lo preguntaremos de nuevo la próxima vez que desbloquees.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>Continuar sin él</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>State of this note</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>Estado de esta nota</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>Aún no hay nada que guardar</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>Guardada · {0}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Draft kept {0}</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>Borrador guardado · {0}</translation>
    </message>
    <message>
        <source>A draft, not in the note yet</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>Un borrador, aún no está en la nota</translation>
    </message>
    <message>
        <source>A note without words is not saved. It stays a draft; the note keeps its text.</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>Una nota sin texto no se guarda. Queda como borrador; la nota mantiene su texto.</translation>
    </message>
    <message>
        <source>Not saved: {0} What you typed stays here.</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>Sin guardar: {0} Lo que escribiste sigue aquí.</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Back</source>
        <extracomment>mentorapp/ui/screens/recovery/step.py</extracomment>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Change the next step</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>Cambiar el próximo paso</translation>
    </message>
    <message>
        <source>New next step</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>Nuevo próximo paso</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Next step</source>
        <extracomment>mentorapp/ui/steps/form.py</extracomment>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>One small thing, to be done soon</source>
        <extracomment>mentorapp/ui/steps/form.py</extracomment>
        <translation>Una cosa pequeña, para hacer pronto</translation>
    </message>
    <message>
        <source>With whom</source>
        <extracomment>mentorapp/ui/steps/form.py</extracomment>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>Whose</source>
        <extracomment>mentorapp/ui/steps/form.py</extracomment>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>mentorapp/ui/steps/form.py</extracomment>
        <translation>Suyo</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>mentorapp/ui/steps/form.py</extracomment>
        <translation>Tuyo</translation>
    </message>
    <message>
        <source>By when</source>
        <extracomment>mentorapp/ui/steps/form.py</extracomment>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Check back</source>
        <extracomment>mentorapp/ui/steps/form.py</extracomment>
        <translation>Ver cómo va</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <extracomment>mentorapp/ui/screens/recovery/step.py</extracomment>
        <translation>Paso {0} de {1}: {2}</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>mentorapp/ui/steps/looks.py</extracomment>
        <translation>tuyo</translation>
    </message>
    <message>
        <source>theirs</source>
        <extracomment>mentorapp/ui/steps/looks.py</extracomment>
        <translation>suyo</translation>
    </message>
    <message>
        <source>by {0}</source>
        <extracomment>mentorapp/ui/steps/looks.py</extracomment>
        <translation>para el {0}</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>mentorapp/ui/steps/looks.py</extracomment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>let go</source>
        <extracomment>mentorapp/ui/steps/looks.py</extracomment>
        <translation>descartado</translation>
    </message>
    <message numerus="yes">
        <source>%n days over</source>
        <extracomment>mentorapp/ui/steps/looks.py</extracomment>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>check back today</source>
        <extracomment>mentorapp/ui/steps/looks.py</extracomment>
        <translation>ver hoy cómo va</translation>
    </message>
    <message>
        <source>check back {0}</source>
        <extracomment>mentorapp/ui/steps/looks.py</extracomment>
        <translation>ver cómo va: {0}</translation>
    </message>
</context>
<context>
    <name>StepsList</name>
    <message>
        <source>No next steps yet.</source>
        <extracomment>mentorapp/ui/steps/list.py</extracomment>
        <translation>Aún no hay próximos pasos.</translation>
    </message>
    <message>
        <source>Add a next step</source>
        <extracomment>mentorapp/ui/steps/list.py</extracomment>
        <translation>Añadir un próximo paso</translation>
    </message>
    <message>
        <source>The next step is open again.</source>
        <extracomment>mentorapp/ui/steps/list.py</extracomment>
        <translation>El próximo paso vuelve a estar abierto.</translation>
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
        <translation>Resistencia</translation>
    </message>
    <message>
        <source>Strong enough</source>
        <extracomment>mentorapp/ui/widgets/fields.py</extracomment>
        <translation>Bastante segura</translation>
    </message>
    <message>
        <source>Very weak</source>
        <extracomment>mentorapp/ui/widgets/fields.py</extracomment>
        <translation>Muy débil</translation>
    </message>
    <message>
        <source>Weak</source>
        <extracomment>mentorapp/ui/widgets/fields.py</extracomment>
        <translation>Débil</translation>
    </message>
    <message>
        <source>Still weak</source>
        <extracomment>mentorapp/ui/widgets/fields.py</extracomment>
        <translation>Todavía débil</translation>
    </message>
    <message>
        <source>Nearly there</source>
        <extracomment>mentorapp/ui/widgets/fields.py</extracomment>
        <translation>Casi lista</translation>
    </message>
</context>
<context>
    <name>StudyCard</name>
    <message>
        <source>Taught by {0} on {1}</source>
        <extracomment>mentorapp/ui/screens/groups/group.py</extracomment>
        <translation>Impartida por {0} el {1}</translation>
    </message>
</context>
<context>
    <name>StudyDialog</name>
    <message>
        <source>New lesson study</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Nuevo estudio de clase</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>{0} removed</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Se quitó {0}</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>What you call this lesson</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Cómo se llama esta clase</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>What do you want to find out together?</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>¿Qué quiere averiguar el grupo?</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>The lesson, and what each of you will look for.</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>La clase, y en qué se fijará cada persona.</translation>
    </message>
    <message>
        <source>What was seen</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Lo que se vio</translation>
    </message>
    <message>
        <source>What pupils did and said; no judgement of the teacher.</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Lo que hicieron y dijeron los estudiantes; sin juzgar a quien enseña.</translation>
    </message>
    <message>
        <source>What you found out</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Lo que se descubrió</translation>
    </message>
    <message>
        <source>And what you will try next.</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Y lo que se probará después.</translation>
    </message>
    <message>
        <source>Taught on</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Impartida el</translation>
    </message>
    <message>
        <source>Taught by</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Impartida por</translation>
    </message>
    <message>
        <source>They must have permitted being observed.</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Debe haber permitido que se le observe.</translation>
    </message>
    <message>
        <source>Back to: {0}</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Volver a: {0}</translation>
    </message>
    <message>
        <source>On to: {0}</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>Pasar a: {0}</translation>
    </message>
    <message>
        <source>Nobody in this group has this name.</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>En este grupo nadie tiene este nombre.</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Add a tag</source>
        <extracomment>mentorapp/ui/widgets/tags.py</extracomment>
        <translation>Añadir etiqueta</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>Look of the window</source>
        <extracomment>mentorapp/ui/screens/settings/theme_choice.py</extracomment>
        <translation>Aspecto de la ventana</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>mentorapp/ui/screens/settings/theme_choice.py</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>mentorapp/ui/screens/settings/theme_choice.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>mentorapp/ui/screens/settings/theme_choice.py</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>mentorapp/ui/screens/settings/theme_choice.py</extracomment>
        <translation>Contraste alto</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Added to MentorApp</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Incorporación a MentorApp</translation>
    </message>
    <message>
        <source>Private note</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>Did not come</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>No asistió</translation>
    </message>
    <message>
        <source>Not closed</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Sin cerrar</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Next step agreed</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Próximo paso acordado</translation>
    </message>
    <message>
        <source>Next step done</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Próximo paso hecho</translation>
    </message>
    <message>
        <source>Next step dropped</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Próximo paso descartado</translation>
    </message>
    <message>
        <source>Replaced</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Reemplazado</translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Acuerdo firmado</translation>
    </message>
    <message>
        <source>Engagement: {0}</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Acompañamiento: {0}</translation>
    </message>
    <message>
        <source>Consent to observe withdrawn</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Consentimiento para observar retirado</translation>
    </message>
    <message>
        <source>Consent to observe given</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Consentimiento para observar dado</translation>
    </message>
    <message>
        <source>Consent to record withdrawn</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Consentimiento para grabar retirado</translation>
    </message>
    <message>
        <source>Consent to record given</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Consentimiento para grabar dado</translation>
    </message>
    <message>
        <source>Consent to share withdrawn</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Consentimiento para compartir retirado</translation>
    </message>
    <message>
        <source>Consent to share given</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Consentimiento para compartir dado</translation>
    </message>
    <message>
        <source>Consent to keep pupils’ work withdrawn</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Consentimiento para conservar trabajos del alumnado retirado</translation>
    </message>
    <message>
        <source>Consent to keep pupils’ work given</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>Consentimiento para conservar trabajos del alumnado dado</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <extracomment>mentorapp/ui/widgets/timeline.py</extracomment>
        <translation>Mostrar anteriores</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <extracomment>mentorapp/ui/shell/toast.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>mentorapp/ui/shell/toast.py</extracomment>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Quick note</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>Nota rápida</translation>
    </message>
    <message>
        <source>New note</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>Nota nueva</translation>
    </message>
    <message>
        <source>Change to a note</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>Cambio en una nota</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>Aún sin texto</translation>
    </message>
    <message>
        <source>About nobody in particular</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>De nadie en particular</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is here yet.</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>Aquí todavía no hay nada.</translation>
    </message>
    <message>
        <source>Nothing written this week yet.</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>Esta semana aún no hay nada escrito.</translation>
    </message>
    <message>
        <source>One note this week</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>Una nota esta semana</translation>
    </message>
    <message numerus="yes">
        <source>%n notes this week</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>
            <numerusform>%n nota esta semana</numerusform>
            <numerusform>%n notas esta semana</numerusform>
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
        <translation>una persona</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
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
        <translation>Consentimiento retirado</translation>
    </message>
    <message>
        <source>No agreement yet</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Aún sin acuerdo</translation>
    </message>
    <message>
        <source>Visit</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Visita</translation>
    </message>
    <message>
        <source>yours to do</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>te toca a ti</translation>
    </message>
    <message>
        <source>agreed {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>acordado: {0}</translation>
    </message>
    <message>
        <source>due today</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>para hoy</translation>
    </message>
    <message>
        <source>a day over</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>un día de retraso</translation>
    </message>
    <message numerus="yes">
        <source>%n days over</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Not closed: {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Sin cerrar: {0}</translation>
    </message>
    <message>
        <source>Record to review, {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Registro por revisar: {0}</translation>
    </message>
    <message>
        <source>Agreement ended {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>El acuerdo terminó: {0}</translation>
    </message>
    <message>
        <source>Agreement ends {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>El acuerdo termina: {0}</translation>
    </message>
    <message>
        <source>Consent to observe ended {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>El consentimiento para observar terminó: {0}</translation>
    </message>
    <message>
        <source>Consent to observe ends {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>El consentimiento para observar termina: {0}</translation>
    </message>
    <message>
        <source>Consent to record ended {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>El consentimiento para grabar terminó: {0}</translation>
    </message>
    <message>
        <source>Consent to record ends {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>El consentimiento para grabar termina: {0}</translation>
    </message>
    <message>
        <source>Consent to share ended {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>El consentimiento para compartir terminó: {0}</translation>
    </message>
    <message>
        <source>Consent to share ends {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>El consentimiento para compartir termina: {0}</translation>
    </message>
    <message>
        <source>Consent to hold pupils&apos; work ended {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>El consentimiento para conservar trabajos del alumnado terminó: {0}</translation>
    </message>
    <message>
        <source>Consent to hold pupils&apos; work ends {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>El consentimiento para conservar trabajos del alumnado termina: {0}</translation>
    </message>
    <message>
        <source>meeting {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>reunión: {0}</translation>
    </message>
    <message>
        <source>not met yet</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>aún sin encuentros</translation>
    </message>
    <message>
        <source>rhythm is every week</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>el ritmo es cada semana</translation>
    </message>
    <message numerus="yes">
        <source>rhythm is every %n weeks</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>
            <numerusform>el ritmo es cada %n semana</numerusform>
            <numerusform>el ritmo es cada %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>In passing</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>De pasada</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Correo</translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n more</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>
            <numerusform>{0} y %n más</numerusform>
            <numerusform>{0} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>One meeting</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Una reunión</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>
            <numerusform>%n reunión</numerusform>
            <numerusform>%n reuniones</numerusform>
        </translation>
    </message>
    <message>
        <source>one visit</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>una visita</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>
            <numerusform>%n visita</numerusform>
            <numerusform>%n visitas</numerusform>
        </translation>
    </message>
    <message>
        <source>No meetings today.</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Hoy no hay reuniones.</translation>
    </message>
    <message>
        <source>One hour given</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Una hora dedicada</translation>
    </message>
    <message>
        <source>{0} hours given</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>{0} horas dedicadas</translation>
    </message>
    <message>
        <source>{0} of {1} hours given</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>{0} de {1} horas dedicadas</translation>
    </message>
    <message>
        <source>{0} over your limit</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>{0} por encima de tu límite</translation>
    </message>
    <message>
        <source>limit set by you</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>límite fijado por ti</translation>
    </message>
    <message>
        <source>Meetings {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>Reuniones {0}</translation>
    </message>
    <message>
        <source>visits {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>visitas {0}</translation>
    </message>
    <message>
        <source>in passing {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>de pasada {0}</translation>
    </message>
    <message>
        <source>Shared record of a meeting</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>Registro compartido de una reunión</translation>
    </message>
    <message>
        <source>Private note on a meeting</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>Nota privada sobre una reunión</translation>
    </message>
    <message>
        <source>{0} about {1}.</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>{0} sobre {1}.</translation>
    </message>
    <message>
        <source>one person</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>una persona</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>One draft waits.</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>Hay un borrador pendiente.</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts wait.</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>
            <numerusform>Hay %n borrador pendiente.</numerusform>
            <numerusform>Hay %n borradores pendientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the backups</source>
        <extracomment>mentorapp/ui/screens/today/notices.py</extracomment>
        <translation>Ver las copias</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <extracomment>mentorapp/ui/screens/today/notices.py</extracomment>
        <translation>Comprobar la bóveda</translation>
    </message>
    <message>
        <source>Your last backup is from {0}. What you wrote since is on this disk alone.</source>
        <extracomment>mentorapp/ui/screens/today/notices.py</extracomment>
        <translation>Tu última copia de seguridad es del {0}. Lo que escribiste desde entonces está solo en este disco.</translation>
    </message>
    <message>
        <source>There is no backup since {0}, when this vault was made. Your notes are on this disk alone.</source>
        <extracomment>mentorapp/ui/screens/today/notices.py</extracomment>
        <translation>No hay ninguna copia de seguridad desde el {0}, cuando se creó esta bóveda. Tus notas están solo en este disco.</translation>
    </message>
    <message>
        <source>Back up</source>
        <extracomment>mentorapp/ui/screens/today/notices.py</extracomment>
        <translation>Hacer copia</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Quick note</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Nota rápida</translation>
    </message>
    <message>
        <source>Waiting drafts</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Borradores pendientes</translation>
    </message>
    <message>
        <source>Begin here</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Empieza aquí</translation>
    </message>
    <message>
        <source>Latest notes</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Últimas notas</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Fijadas</translation>
    </message>
    <message>
        <source>No meeting is near. Ctrl N writes a note on anything else.</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>No hay ninguna reunión cercana. Ctrl N escribe una nota sobre cualquier otra cosa.</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Planificar una reunión</translation>
    </message>
    <message>
        <source>Private note on this meeting or the next</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Nota privada sobre esta reunión o la siguiente</translation>
    </message>
    <message>
        <source>Time given</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Tiempo dedicado</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Check back</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Ver cómo va</translation>
    </message>
    <message>
        <source>Next days</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Próximos días</translation>
    </message>
    <message>
        <source>Not to forget</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Para no olvidar</translation>
    </message>
    <message>
        <source>Not seen for a while</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Sin encuentros desde hace tiempo</translation>
    </message>
    <message>
        <source>Add a person you support</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Añade a una persona a quien acompañas</translation>
    </message>
    <message>
        <source>A name is enough; the rest can follow.</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Basta con un nombre; lo demás puede esperar.</translation>
    </message>
    <message>
        <source>Bring in a list of people</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Importa una lista de personas</translation>
    </message>
    <message>
        <source>From a spreadsheet or a OneRoster file. You see everything before it is kept.</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Desde una hoja de cálculo o un archivo OneRoster. Lo ves todo antes de que se guarde.</translation>
    </message>
    <message>
        <source>Write your first note</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Escribe tu primera nota</translation>
    </message>
    <message>
        <source>It is yours alone, encrypted on this computer. Ctrl N works everywhere.</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Es solo tuya, cifrada en este equipo. Ctrl N funciona en todas partes.</translation>
    </message>
    <message>
        <source>Plan a first meeting</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Planifica una primera reunión</translation>
    </message>
    <message>
        <source>With whom and when is enough. Next steps and check-backs follow from it.</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Basta con saber con quién y cuándo. De ahí salen los próximos pasos y su seguimiento.</translation>
    </message>
    <message>
        <source>Done: {0}</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Hecho: {0}</translation>
    </message>
    <message>
        <source>Put away. This does not come back for the same reason.</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>Apartado. No volverá por el mismo motivo.</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>Working together</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>Trabajo conjunto</translation>
    </message>
    <message>
        <source>Next steps</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>Próxima: {0}</translation>
    </message>
    <message>
        <source>Check back {0}</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>Ver cómo va: {0}</translation>
    </message>
    <message>
        <source>No day set</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>{0}, overdue: {1}</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>{0}, con retraso: {1}</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>aún no</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>aún sin firmar</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>terminado</translation>
    </message>
    <message>
        <source>not given</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>sin dar</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>retirado</translation>
    </message>
    <message>
        <source>in force</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>vigente</translation>
    </message>
    <message>
        <source>to {0}</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>hasta {0}</translation>
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
        <translation type="unfinished">En pausa</translation>
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
        <translation>Último día</translation>
    </message>
    <message>
        <source>Decide again on</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Volver a decidir el</translation>
    </message>
    <message>
        <source>Why, if you want to say</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Por qué, si quieres decirlo</translation>
    </message>
    <message>
        <source>Pause {0}?</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>¿Poner “{0}” en pausa?</translation>
    </message>
    <message>
        <source>While it is paused no rhythm is expected. Everything stays as it is.</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Durante la pausa no se espera ningún ritmo. Todo queda como está.</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on with {0}?</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>¿Reanudar “{0}”?</translation>
    </message>
    <message>
        <source>The weeks of the pause do not count against the rhythm.</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Las semanas de pausa no cuentan para el ritmo.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Take up {0} again?</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>¿Reabrir “{0}”?</translation>
    </message>
    <message>
        <source>It runs again, and the day to decide about its record falls away.</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Vuelve a estar en curso, y deja de haber un día para decidir sobre su registro.</translation>
    </message>
    <message>
        <source>Take up again</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>End {0}?</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>¿Terminar “{0}”?</translation>
    </message>
    <message>
        <source>Its record stays readable. On the day that you choose here you are asked whether to keep it longer or to erase it.</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Su registro se puede seguir leyendo. El día que elijas aquí se te preguntará si lo conservas más tiempo o lo borras.</translation>
    </message>
    <message>
        <source>End it</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>Terminarlo</translation>
    </message>
</context>
<context>
    <name>TypeBack</name>
    <message>
        <source>Group {0}</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>Grupo {0}</translation>
    </message>
    <message>
        <source>Still empty</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>Aún en blanco</translation>
    </message>
    <message>
        <source>Not the same</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>No coincide</translation>
    </message>
</context>
<context>
    <name>TypeCodeBack</name>
    <message>
        <source>Is it really on the paper?</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>¿De verdad está en el papel?</translation>
    </message>
    <message>
        <source>Type these three groups from your sheet. The code itself is hidden now.</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>Escribe estos tres grupos de tu hoja. El código ya está oculto.</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>Volver a mostrar el código</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>Comprobando…</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Write an agreement</source>
        <extracomment>mentorapp/services/agreements.py</extracomment>
        <translation>Escribir un acuerdo</translation>
    </message>
    <message>
        <source>Change an agreement</source>
        <extracomment>mentorapp/services/agreements.py</extracomment>
        <translation>Cambiar un acuerdo</translation>
    </message>
    <message>
        <source>Sign an agreement</source>
        <extracomment>mentorapp/services/agreements.py</extracomment>
        <translation>Firmar un acuerdo</translation>
    </message>
    <message>
        <source>Amend an agreement</source>
        <extracomment>mentorapp/services/agreements.py</extracomment>
        <translation>Modificar un acuerdo</translation>
    </message>
    <message>
        <source>Renew an agreement</source>
        <extracomment>mentorapp/services/agreements.py</extracomment>
        <translation>Renovar un acuerdo</translation>
    </message>
    <message>
        <source>Remove a draft of an agreement</source>
        <extracomment>mentorapp/services/agreements.py</extracomment>
        <translation>Eliminar el borrador de un acuerdo</translation>
    </message>
    <message>
        <source>Add an attachment</source>
        <extracomment>mentorapp/services/attachments.py</extracomment>
        <translation>Añadir un adjunto</translation>
    </message>
    <message>
        <source>Remove an attachment</source>
        <extracomment>mentorapp/services/attachments.py</extracomment>
        <translation>Quitar un adjunto</translation>
    </message>
    <message>
        <source>Protect time</source>
        <extracomment>mentorapp/services/calendar.py</extracomment>
        <translation>Proteger un tiempo</translation>
    </message>
    <message>
        <source>Change protected time</source>
        <extracomment>mentorapp/services/calendar.py</extracomment>
        <translation>Cambiar tiempo protegido</translation>
    </message>
    <message>
        <source>Give protected time free</source>
        <extracomment>mentorapp/services/calendar.py</extracomment>
        <translation>Liberar tiempo protegido</translation>
    </message>
    <message>
        <source>Bring in a calendar</source>
        <extracomment>mentorapp/services/calendar_files.py</extracomment>
        <translation>Importar un calendario</translation>
    </message>
    <message>
        <source>Remove a calendar</source>
        <extracomment>mentorapp/services/calendar_files.py</extracomment>
        <translation>Quitar un calendario</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <extracomment>mentorapp/services/consents.py</extracomment>
        <translation>Registrar un consentimiento</translation>
    </message>
    <message>
        <source>Withdraw a consent</source>
        <extracomment>mentorapp/services/consents.py</extracomment>
        <translation>Retirar un consentimiento</translation>
    </message>
    <message>
        <source>Start an engagement</source>
        <extracomment>mentorapp/services/engagements.py</extracomment>
        <translation>Iniciar un acompañamiento</translation>
    </message>
    <message>
        <source>Change an engagement</source>
        <extracomment>mentorapp/services/engagements.py</extracomment>
        <translation>Cambiar un acompañamiento</translation>
    </message>
    <message>
        <source>Pause an engagement</source>
        <extracomment>mentorapp/services/engagements.py</extracomment>
        <translation>Pausar un acompañamiento</translation>
    </message>
    <message>
        <source>Resume an engagement</source>
        <extracomment>mentorapp/services/engagements.py</extracomment>
        <translation>Reanudar un acompañamiento</translation>
    </message>
    <message>
        <source>End an engagement</source>
        <extracomment>mentorapp/services/engagements.py</extracomment>
        <translation>Terminar un acompañamiento</translation>
    </message>
    <message>
        <source>Reopen an engagement</source>
        <extracomment>mentorapp/services/engagements.py</extracomment>
        <translation>Reabrir un acompañamiento</translation>
    </message>
    <message>
        <source>Add a member</source>
        <extracomment>mentorapp/services/engagements.py</extracomment>
        <translation>Añadir a una persona al grupo</translation>
    </message>
    <message>
        <source>Take out a member</source>
        <extracomment>mentorapp/services/engagements.py</extracomment>
        <translation>Quitar a una persona del grupo</translation>
    </message>
    <message>
        <source>Bring in an instrument</source>
        <extracomment>mentorapp/services/instruments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a lesson study</source>
        <extracomment>mentorapp/services/lesson_studies.py</extracomment>
        <translation>Iniciar un estudio de clase</translation>
    </message>
    <message>
        <source>Change a lesson study</source>
        <extracomment>mentorapp/services/lesson_studies.py</extracomment>
        <translation>Cambiar un estudio de clase</translation>
    </message>
    <message>
        <source>Move a lesson study on</source>
        <extracomment>mentorapp/services/lesson_studies.py</extracomment>
        <translation>Avanzar un estudio de clase</translation>
    </message>
    <message>
        <source>Remove a lesson study</source>
        <extracomment>mentorapp/services/lesson_studies.py</extracomment>
        <translation>Quitar un estudio de clase</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <extracomment>mentorapp/services/library.py</extracomment>
        <translation>Añadir a la biblioteca</translation>
    </message>
    <message>
        <source>Copy from the library</source>
        <extracomment>mentorapp/services/library.py</extracomment>
        <translation>Copiar de la biblioteca</translation>
    </message>
    <message>
        <source>Change something in the library</source>
        <extracomment>mentorapp/services/library.py</extracomment>
        <translation>Cambiar algo en la biblioteca</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <extracomment>mentorapp/services/library.py</extracomment>
        <translation>Eliminar de la biblioteca</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>Planificar una reunión</translation>
    </message>
    <message>
        <source>Plan a series of meetings</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>Planificar una serie de reuniones</translation>
    </message>
    <message>
        <source>Change a meeting</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>Cambiar una reunión</translation>
    </message>
    <message>
        <source>Move a meeting</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>Mover una reunión</translation>
    </message>
    <message>
        <source>Cancel a meeting</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>Cancelar una reunión</translation>
    </message>
    <message>
        <source>Plan a meeting again</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>Volver a planificar una reunión</translation>
    </message>
    <message>
        <source>Remove a meeting</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>Quitar una reunión</translation>
    </message>
    <message>
        <source>Write in a shared record</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>Escribir en un registro compartido</translation>
    </message>
    <message>
        <source>Say who came</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>Anotar quién asistió</translation>
    </message>
    <message>
        <source>Close a meeting</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>Cerrar una reunión</translation>
    </message>
    <message>
        <source>Record time given</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>Anotar tiempo dedicado</translation>
    </message>
    <message>
        <source>Add a person</source>
        <extracomment>mentorapp/services/mentees.py</extracomment>
        <translation>Añadir a una persona</translation>
    </message>
    <message>
        <source>Change a person</source>
        <extracomment>mentorapp/services/mentees.py</extracomment>
        <translation>Cambiar datos de una persona</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <extracomment>mentorapp/services/mentees.py</extracomment>
        <translation>Quitar a una persona</translation>
    </message>
    <message>
        <source>Add a note</source>
        <extracomment>mentorapp/services/notes.py</extracomment>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Change a note</source>
        <extracomment>mentorapp/services/notes.py</extracomment>
        <translation>Cambiar una nota</translation>
    </message>
    <message>
        <source>Pin a note</source>
        <extracomment>mentorapp/services/notes.py</extracomment>
        <translation>Fijar una nota</translation>
    </message>
    <message>
        <source>Unpin a note</source>
        <extracomment>mentorapp/services/notes.py</extracomment>
        <translation>Dejar de fijar una nota</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <extracomment>mentorapp/services/notes.py</extracomment>
        <translation>Eliminar una nota</translation>
    </message>
    <message>
        <source>Go back to an earlier version</source>
        <extracomment>mentorapp/services/notes.py</extracomment>
        <translation>Volver a una versión anterior</translation>
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
        <translation>Quitar un acompañamiento</translation>
    </message>
    <message>
        <source>Keep an engagement</source>
        <extracomment>mentorapp/services/retention.py</extracomment>
        <translation>Conservar un acompañamiento</translation>
    </message>
    <message>
        <source>Bring in a roster</source>
        <extracomment>mentorapp/services/rosters.py</extracomment>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>Add a next step</source>
        <extracomment>mentorapp/services/steps.py</extracomment>
        <translation>Añadir un próximo paso</translation>
    </message>
    <message>
        <source>Change a next step</source>
        <extracomment>mentorapp/services/steps.py</extracomment>
        <translation>Cambiar un próximo paso</translation>
    </message>
    <message>
        <source>Settle a next step</source>
        <extracomment>mentorapp/services/steps.py</extracomment>
        <translation>Resolver un próximo paso</translation>
    </message>
    <message>
        <source>Reopen a next step</source>
        <extracomment>mentorapp/services/steps.py</extracomment>
        <translation>Reabrir un próximo paso</translation>
    </message>
    <message>
        <source>Remove a next step</source>
        <extracomment>mentorapp/services/steps.py</extracomment>
        <translation>Quitar un próximo paso</translation>
    </message>
    <message>
        <source>Put a reminder away</source>
        <extracomment>mentorapp/services/today.py</extracomment>
        <translation>Apartar un recordatorio</translation>
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
        <translation>{field} no puede quedar en blanco. Escribe algo primero.</translation>
    </message>
    <message>
        <source>{field} is too long: {length} characters, at most {limit} fit. Nothing was saved.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>{field} es demasiado largo: {length} caracteres, y caben como máximo {limit}. No se guardó nada.</translation>
    </message>
    <message>
        <source>{field} holds characters that are not text. Remove them and try again.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>{field} contiene caracteres que no son texto. Quítalos e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Nobody here is called {name}. Check the spelling.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Aquí nadie se llama {name}. Revisa cómo está escrito.</translation>
    </message>
    <message>
        <source>More than one person is called {name}. Write the whole name.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Hay más de una persona llamada {name}. Escribe el nombre completo.</translation>
    </message>
    <message>
        <source>This person is no longer here. Undo may bring them back.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Esta persona ya no está aquí. Quizá vuelva al deshacer.</translation>
    </message>
    <message>
        <source>{email} is not an email address. Correct it or leave it empty.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>{email} no es una dirección de correo. Corrígela o déjala en blanco.</translation>
    </message>
    <message>
        <source>This note is no longer here. Undo may bring it back.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Esta nota ya no está aquí. Quizá vuelva al deshacer.</translation>
    </message>
    <message>
        <source>That version is no longer kept. The note is unchanged.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Esa versión ya no se conserva. La nota sigue igual.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>This can no longer be undone, because it was changed again since. Nothing was touched.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Esto ya no se puede deshacer, porque después volvió a cambiarse. No se tocó nada.</translation>
    </message>
    <message>
        <source>The disk is full. Everything saved before is safe. Free some space and try again.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>El disco está lleno. Lo ya guardado está a salvo. Libera espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>MentorApp is not allowed to read or write here, or the disk is read-only. Nothing was changed. Check the permissions of the folder, or choose another one.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>MentorApp no tiene permiso para leer o escribir aquí, o el disco es de solo lectura. No se cambió nada. Revisa los permisos de la carpeta o elige otra.</translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing more was written. Copy your vault and its backups to another disk.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>El disco comunicó un error. No se escribió nada más. Copia tu bóveda y sus copias de seguridad a otro disco.</translation>
    </message>
    <message>
        <source>A file or folder that is needed is not there. Check that the disk is connected.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Falta un archivo o una carpeta que se necesita. Comprueba que el disco esté conectado.</translation>
    </message>
    <message>
        <source>A folder, link or device stands where a file should be. Nothing was changed.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Donde debería haber un archivo hay una carpeta, un enlace o un dispositivo. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is already something with this name. It was left as it is. Choose another name.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Ya existe algo con este nombre. Quedó como estaba. Elige otro nombre.</translation>
    </message>
    <message>
        <source>This file name is too long. Choose a shorter one.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>El nombre del archivo es demasiado largo. Elige uno más corto.</translation>
    </message>
    <message>
        <source>Something else is using the vault just now. Nothing was lost. Try again in a moment.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Otro programa está usando la bóveda en este momento. No se perdió nada. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>This disk cannot tell whether the vault is open elsewhere. Keep the vault on a disk of this computer.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>En este disco no se puede saber si la bóveda está abierta en otro lugar. Guarda la bóveda en un disco de este equipo.</translation>
    </message>
    <message>
        <source>The file that holds your words cannot be opened. Nothing was changed. Check that the disk is connected and that you may use this folder.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>No se puede abrir el archivo que contiene tus textos. No se cambió nada. Comprueba que el disco esté conectado y que tengas acceso a esta carpeta.</translation>
    </message>
    <message>
        <source>There are other files in this folder. They were left alone. Choose an empty folder.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Hay otros archivos en esta carpeta. Quedaron como estaban. Elige una carpeta vacía.</translation>
    </message>
    <message>
        <source>There is a vault in this folder already. It was left alone. Open it in the window or with --vault, or choose another folder for a new one.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Ya hay una bóveda en esta carpeta. Quedó como estaba. Ábrela en la ventana o con --vault, o elige otra carpeta para una nueva.</translation>
    </message>
    <message>
        <source>This folder is inside another vault. Nothing was made. Choose a folder outside of it.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Esta carpeta está dentro de otra bóveda. No se creó nada. Elige una carpeta fuera de ella.</translation>
    </message>
    <message>
        <source>The file that holds your words is missing from the vault. Nothing was changed. Restore a backup.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>En la bóveda falta el archivo que contiene tus textos. No se cambió nada. Restaura una copia de seguridad.</translation>
    </message>
    <message>
        <source>The file that holds your words is damaged. Every byte of it was kept. Restore the newest backup; the damaged vault is kept beside it.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>El archivo que contiene tus textos está dañado. Se conservó por completo. Restaura la copia de seguridad más reciente; la bóveda dañada se conserva al lado.</translation>
    </message>
    <message>
        <source>A newer MentorApp wrote this vault. Nothing was changed. Update MentorApp to open it.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Esta bóveda la escribió una versión más nueva de MentorApp. No se cambió nada. Actualiza MentorApp para abrirla.</translation>
    </message>
    <message>
        <source>This is an older copy of the vault than the one last opened on this computer. If you did not bring back an older copy yourself, somebody else may have: compare it with your backups.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Esta copia de la bóveda es más antigua que la última que se abrió en este equipo. Si no la trajiste tú, puede que lo hiciera otra persona: compárala con tus copias de seguridad.</translation>
    </message>
    <message>
        <source>One of the two copies of the vault&apos;s key part was damaged. It was repaired from the other; nothing is lost. If this happens again, the disk may be failing: make a backup on another disk.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Una de las dos copias de la parte de la bóveda que guarda la llave estaba dañada. Se reparó a partir de la otra; no se perdió nada. Si vuelve a pasar, puede que el disco esté fallando: haz una copia de seguridad en otro disco.</translation>
    </message>
    <message>
        <source>There is no vault in this folder. Choose another folder, or make a new vault.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>No hay ninguna bóveda en esta carpeta. Elige otra carpeta o crea una bóveda nueva.</translation>
    </message>
    <message>
        <source>The part of the vault that holds its key is damaged. Nothing was changed. Restore a backup.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>La parte de la bóveda que guarda su llave está dañada. No se cambió nada. Restaura una copia de seguridad.</translation>
    </message>
    <message>
        <source>A newer MentorApp made this. Nothing was changed. Update MentorApp to open it.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Esto lo hizo una versión más nueva de MentorApp. No se cambió nada. Actualiza MentorApp para abrirlo.</translation>
    </message>
    <message>
        <source>The vault asks for key settings that are not safe to use. Nothing was changed. Restore a backup.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>La bóveda pide una configuración de llave que no es segura. No se cambió nada. Restaura una copia de seguridad.</translation>
    </message>
    <message>
        <source>There is not enough free memory to unlock. Close some programs and try again.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>No hay memoria libre suficiente para desbloquear. Cierra algunos programas e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>That passphrase does not open this vault. Check Caps Lock and the keyboard language.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Esa frase de acceso no abre esta bóveda. Revisa Bloq Mayús y el idioma del teclado.</translation>
    </message>
    <message>
        <source>This vault is already open in another window. Use that window, or close it first.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Esta bóveda ya está abierta en otra ventana. Usa esa ventana o ciérrala primero.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Nothing is lost. Wait {seconds} seconds, then try again.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Demasiados intentos fallidos. No se perdió nada. Espera {seconds} segundos e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Write one first.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>La frase de acceso está en blanco. Escribe una primero.</translation>
    </message>
    <message>
        <source>The passphrase is too long. Use at most {limit} characters.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>La frase de acceso es demasiado larga. Usa como máximo {limit} caracteres.</translation>
    </message>
    <message>
        <source>The passphrase holds something that is not a character. Write it again.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>La frase de acceso contiene algo que no es un carácter. Escríbela de nuevo.</translation>
    </message>
    <message>
        <source>A recovery code has 28 letters and digits, in seven groups of four. Check what you wrote.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Un código de recuperación tiene 28 letras y cifras, en siete grupos de cuatro. Revisa lo que escribiste.</translation>
    </message>
    <message>
        <source>There is a mistake in the recovery code. Compare it with your sheet, letter by letter.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Hay un error en el código de recuperación. Compáralo con tu hoja, letra por letra.</translation>
    </message>
    <message>
        <source>This recovery code is for another vault, or was replaced by a newer one.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Este código de recuperación es de otra bóveda o se reemplazó por uno más nuevo.</translation>
    </message>
    <message>
        <source>This file is larger than a roster can be (at most {limit} MB). Nothing was brought in. Save only the list of people and try again.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Este archivo es más grande de lo que puede ser una lista (como máximo {limit} MB). No se importó nada. Guarda solo la lista de personas e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This file would unpack to more than {limit} MB, so it was not opened. Nothing was brought in. Save only the list of people and try again.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Este archivo ocuparía más de {limit} MB al descomprimirse, así que no se abrió. No se importó nada. Guarda solo la lista de personas e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Row {line} uses more than {limit} columns. Nothing was brought in. Keep only the columns you need.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>La fila {line} usa más de {limit} columnas. No se importó nada. Deja solo las columnas que necesitas.</translation>
    </message>
    <message>
        <source>More than {limit} cells of this file are in use. Nothing was brought in. Keep only the rows and columns you need.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>En este archivo hay más de {limit} celdas en uso. No se importó nada. Deja solo las filas y columnas que necesitas.</translation>
    </message>
    <message>
        <source>This file is damaged or incomplete. Nothing was brought in. Open it in a spreadsheet program, save it again and try once more.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Este archivo está dañado o incompleto. No se importó nada. Ábrelo en una hoja de cálculo, guárdalo de nuevo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This file is locked by a password. Nothing was brought in. Save it without one and try again.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Este archivo está protegido con contraseña. No se importó nada. Guárdalo sin ella e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This is an old Excel file (.xls), or one with a password. Nothing was brought in. Open it and save it as .xlsx or CSV, without a password.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Este es un archivo de Excel antiguo (.xls) o tiene contraseña. No se importó nada. Ábrelo y guárdalo como .xlsx o CSV, sin contraseña.</translation>
    </message>
    <message>
        <source>MentorApp cannot read this kind of spreadsheet. Nothing was brought in. Save it as .xlsx or CSV.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>MentorApp no puede leer este tipo de hoja de cálculo. No se importó nada. Guárdala como .xlsx o CSV.</translation>
    </message>
    <message>
        <source>This file is not a table. Nothing was brought in. Choose a CSV or .xlsx file.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Este archivo no es una tabla. No se importó nada. Elige un archivo CSV o .xlsx.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check that it is still there and that you may open it.</source>
        <extracomment>mentorapp/domain/texts/imports.py, mentorapp/domain/texts/relationship.py</extracomment>
        <translation>No se puede leer este archivo. Comprueba que siga ahí y que puedas abrirlo.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another one.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Este archivo no contiene nada. Elige otro.</translation>
    </message>
    <message>
        <source>This file is not plain text. Nothing was brought in. Save the list as “CSV UTF-8” or .xlsx and try again.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Este archivo no es texto sin formato. No se importó nada. Guarda la lista como “CSV UTF-8” o .xlsx e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>MentorApp cannot tell how the letters in this file are written. Nothing was brought in. Choose another way to read the letters, or save the list as “CSV UTF-8”.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>MentorApp no puede saber cómo están escritos los caracteres de este archivo. No se importó nada. Elige otra manera de leerlos o guarda la lista como “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>The letters around line {line} cannot be read as {encoding}. Nothing was brought in. Choose another way to read the letters, or save the list as “CSV UTF-8”.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Los caracteres cercanos a la línea {line} no se pueden leer como {encoding}. No se importó nada. Elige otra manera de leerlos o guarda la lista como “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>The row that begins on line {line} does not end. A quotation mark may be missing there. Nothing was brought in.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>La fila que empieza en la línea {line} no termina. Puede que falten unas comillas. No se importó nada.</translation>
    </message>
    <message>
        <source>A quotation mark in the row that begins on line {line} is not closed. Nothing was brought in. Add or remove the mark and try again.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>En la fila que empieza en la línea {line} hay unas comillas sin cerrar. No se importó nada. Añádelas o quítalas e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This file has more than {limit} rows, too many for a list of the people you support. Nothing was brought in. Keep only the rows you need.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Este archivo tiene más de {limit} filas, demasiadas para una lista de las personas a quienes acompañas. No se importó nada. Deja solo las filas que necesitas.</translation>
    </message>
    <message>
        <source>There is no sheet called {sheet} in this file.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>En este archivo no hay ninguna hoja llamada {sheet}.</translation>
    </message>
    <message>
        <source>No column with names was found. Nothing was brought in. Choose which column holds the names, or call its heading “Name”.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>No se encontró ninguna columna con nombres. No se importó nada. Elige qué columna contiene los nombres o pon “Nombre” como encabezado.</translation>
    </message>
    <message>
        <source>This file does not have that many columns. Choose the columns again.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Este archivo no tiene tantas columnas. Elige las columnas de nuevo.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. They were read as Western European (Windows-1252): check names with accents.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>El archivo no indica cómo están escritos sus caracteres. Se leyeron como Europa occidental (Windows-1252): revisa los nombres con acentos.</translation>
    </message>
    <message>
        <source>This engagement is no longer here. Undo may bring it back.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Este acompañamiento ya no está aquí. Quizá vuelva al deshacer.</translation>
    </message>
    <message>
        <source>A group needs a name. Write one first.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Un grupo necesita un nombre. Escribe uno primero.</translation>
    </message>
    <message>
        <source>{field} is a number of weeks from 1 to {most}.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>{field}: debe ser un número de semanas de 1 a {most}.</translation>
    </message>
    <message>
        <source>An engagement is with somebody. Choose a person.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Un acompañamiento es con alguien. Elige a una persona.</translation>
    </message>
    <message>
        <source>One to one is with one person. Choose one, or make it a small group.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Un acompañamiento individual es con una sola persona. Elige a una o conviértelo en grupo pequeño.</translation>
    </message>
    <message>
        <source>This is the last person of the group. End the engagement instead; nothing was changed.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Es la última persona del grupo. Termina mejor el acompañamiento; no se cambió nada.</translation>
    </message>
    <message>
        <source>The engagement has changed meanwhile, so nothing was done. Look at it again.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>El acompañamiento cambió entretanto, así que no se hizo nada. Vuelve a mirarlo.</translation>
    </message>
    <message>
        <source>This day is before the engagement began. Choose a later one.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Este día es anterior al inicio del acompañamiento. Elige uno posterior.</translation>
    </message>
    <message>
        <source>The review comes before the end. Choose a later day for it.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>La revisión queda antes del final. Elige para ella un día posterior.</translation>
    </message>
    <message>
        <source>This day has passed. Choose a day to come, on which you will decide again.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Este día ya pasó. Elige un día futuro en el que volverás a decidir.</translation>
    </message>
    <message>
        <source>This engagement has not ended. End it first; nothing was erased.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Este acompañamiento no ha terminado. Termínalo primero; no se borró nada.</translation>
    </message>
    <message>
        <source>This agreement is no longer here. Undo may bring it back.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Este acuerdo ya no está aquí. Quizá vuelva al deshacer.</translation>
    </message>
    <message>
        <source>There is a draft already. Go on with it, or remove it first. Nothing was changed.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Ya hay un borrador. Continúa con él o elimínalo primero. No se cambió nada.</translation>
    </message>
    <message>
        <source>This agreement is signed, so its text stays as it is. Amend it to write a new version.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Este acuerdo está firmado, así que su texto queda como está. Modifícalo para escribir una versión nueva.</translation>
    </message>
    <message>
        <source>This agreement is not the signed one. Only that can be amended or renewed.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Este acuerdo no es el que está firmado. Solo ese se puede modificar o renovar.</translation>
    </message>
    <message>
        <source>The agreement would end before it begins. Choose a later last day.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>El acuerdo terminaría antes de empezar. Elige un último día posterior.</translation>
    </message>
    <message>
        <source>The text was changed since it was shown here. Nothing was signed. Read it again, then sign.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>El texto cambió desde que se mostró aquí. No se firmó nada. Léelo de nuevo y después firma.</translation>
    </message>
    <message>
        <source>This person has signed it already. Nothing was changed.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Esta persona ya lo ha firmado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Only you and those who are in the engagement now can sign. Nothing was signed.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Solo pueden firmar tú y quienes forman parte ahora del acompañamiento. No se firmó nada.</translation>
    </message>
    <message>
        <source>The drawn signature cannot be read. Nothing was signed. Clear it and draw it again.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>La firma dibujada no se puede leer. No se firmó nada. Bórrala y dibújala de nuevo.</translation>
    </message>
    <message>
        <source>The drawn signature has too many lines. Nothing was signed. Clear it and draw it more simply.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>La firma dibujada tiene demasiadas líneas. No se firmó nada. Bórrala y dibújala de forma más sencilla.</translation>
    </message>
    <message>
        <source>{name} has not permitted this, or no longer does. Ask for their consent first. Nothing was done.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>{name} no ha permitido esto, o ya no lo permite. Pide primero su consentimiento. No se hizo nada.</translation>
    </message>
    <message>
        <source>What {name} permitted ends before that day. Choose an earlier day, or ask for their consent again. Nothing was done.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Lo que permitió {name} termina antes de ese día. Elige un día anterior o vuelve a pedir su consentimiento. No se hizo nada.</translation>
    </message>
    <message>
        <source>There is no consent of {name} to withdraw. Nothing was changed.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>No hay ningún consentimiento de {name} que retirar. No se cambió nada.</translation>
    </message>
    <message>
        <source>A consent cannot be given on a day that is still to come. Choose today or an earlier day.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Un consentimiento no se puede dar en un día futuro. Elige hoy o un día anterior.</translation>
    </message>
    <message>
        <source>The last day of this consent is over already. Choose today or a later day, or none.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>El último día de este consentimiento ya pasó. Elige hoy o un día posterior, o ninguno.</translation>
    </message>
    <message>
        <source>This meeting is no longer here. Undo may bring it back.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Esta reunión ya no está aquí. Quizá vuelva al deshacer.</translation>
    </message>
    <message>
        <source>A meeting is with somebody. Choose a person.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Una reunión es con alguien. Elige a una persona.</translation>
    </message>
    <message>
        <source>This person does not belong to the meeting. Add them to it first; nothing was changed.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Esta persona no participa en la reunión. Añádela primero; no se cambió nada.</translation>
    </message>
    <message>
        <source>This meeting is not waiting to be held any more, so nothing was changed.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Esta reunión ya no está pendiente de realizarse, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>A meeting takes from 1 to {most} minutes.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Una reunión dura de 1 a {most} minutos.</translation>
    </message>
    <message>
        <source>Meetings repeat every 1 to {most} weeks. Choose a number between.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Las reuniones se repiten cada 1 a {most} semanas. Elige un número entre ambos.</translation>
    </message>
    <message>
        <source>Say how often the meeting repeats, or until which day; one of the two.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Di cuántas veces se repite la reunión o hasta qué día; una de las dos cosas.</translation>
    </message>
    <message>
        <source>At most {most} meetings can be planned at once. Nothing was planned. Choose an earlier end.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Se pueden planificar como máximo {most} reuniones a la vez. No se planificó nada. Elige un final anterior.</translation>
    </message>
    <message>
        <source>The last day comes before the first meeting. Choose a later one.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>El último día queda antes de la primera reunión. Elige uno posterior.</translation>
    </message>
    <message>
        <source>This next step is no longer here. Undo may bring it back.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Este próximo paso ya no está aquí. Quizá vuelva al deshacer.</translation>
    </message>
    <message>
        <source>This file is not a calendar. Nothing was brought in. Choose an .ics file that a calendar program exported.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Este archivo no es un calendario. No se importó nada. Elige un archivo .ics exportado por un programa de calendario.</translation>
    </message>
    <message>
        <source>This file is larger than a calendar can be (at most {limit} MB). Nothing was brought in. Export a shorter time and try again.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Este archivo es más grande de lo que puede ser un calendario (como máximo {limit} MB). No se importó nada. Exporta un periodo más corto e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This file has more parts than a calendar can have. Nothing was brought in. Export a shorter time and try again.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Este archivo tiene más partes de las que puede tener un calendario. No se importó nada. Exporta un periodo más corto e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing could be brought in: every event was left out, for the reasons above.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>No se pudo importar nada: se omitieron todos los eventos, por los motivos indicados arriba.</translation>
    </message>
    <message>
        <source>No calendar called {name} was brought in. Check the spelling.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>No se importó ningún calendario llamado {name}. Revisa cómo está escrito.</translation>
    </message>
    <message>
        <source>There is no meeting to export. No file was written.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>No hay ninguna reunión que exportar. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>The time zone “{zone}” is not known. Its times were read as those of this computer: check them.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>La zona horaria “{zone}” no se conoce. Sus horas se leyeron como las de este equipo: revísalas.</translation>
    </message>
    <message>
        <source>The file ends too early, so there may be more in the calendar. What came in before was kept.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>El archivo termina antes de tiempo, así que puede que el calendario contenga más. Lo que se importó antes se conservó.</translation>
    </message>
    <message>
        <source>Reading took too long and was stopped. What came in before was kept. Export a shorter time to get the rest.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>La lectura tardaba demasiado y se detuvo. Lo que se importó antes se conservó. Exporta un periodo más corto para obtener el resto.</translation>
    </message>
    <message>
        <source>The file has more than {events} events. The rest of it was not read. Export a shorter time.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>El archivo tiene más de {events} eventos. El resto no se leyó. Exporta un periodo más corto.</translation>
    </message>
    <message>
        <source>The events of this file take place more than {times} times. The rest was left out. Export a shorter time.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Los eventos de este archivo ocurren más de {times} veces. El resto se omitió. Exporta un periodo más corto.</translation>
    </message>
    <message>
        <source>It does not say when it begins.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>No indica cuándo empieza.</translation>
    </message>
    <message>
        <source>One of its dates or times is not one.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Una de sus fechas u horas no es válida.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Termina antes de empezar.</translation>
    </message>
    <message>
        <source>It lasts longer than a year.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Dura más de un año.</translation>
    </message>
    <message>
        <source>How it repeats is written in a way that cannot be understood.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>La manera en que se repite está escrita de forma que no se entiende.</translation>
    </message>
    <message>
        <source>It repeats more often than every hour.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Se repite más de una vez por hora.</translation>
    </message>
    <message>
        <source>Working out how it repeats would take too long.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Calcular cómo se repite llevaría demasiado tiempo.</translation>
    </message>
    <message>
        <source>There is more in it than an event can have.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Contiene más de lo que puede tener un evento.</translation>
    </message>
    <message>
        <source>It takes place more than {times} times: only the first of them came in.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Ocurre más de {times} veces: solo se importaron las primeras.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>The file has a later version of it.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>El archivo tiene una versión posterior.</translation>
    </message>
    <message>
        <source>The file ends, or goes on, in the middle of it.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>El archivo termina, o continúa, en medio del evento.</translation>
    </message>
    <message>
        <source>Choose a day of the week, Monday to Sunday.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Elige un día de la semana, de lunes a domingo.</translation>
    </message>
    <message>
        <source>Protected time is between one minute and a whole day long. Nothing was saved.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>El tiempo protegido dura entre un minuto y un día entero. No se guardó nada.</translation>
    </message>
    <message>
        <source>The last day comes before the first one. Nothing was saved. Correct one of the two.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>El último día queda antes del primero. No se guardó nada. Corrige uno de los dos.</translation>
    </message>
    <message>
        <source>This protected time is no longer here. Undo may bring it back.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Este tiempo protegido ya no está aquí. Quizá vuelva al deshacer.</translation>
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
        <translation>Este grupo ya no está aquí. Quizá vuelva al deshacer.</translation>
    </message>
    <message>
        <source>This lesson study is no longer here. Undo may bring it back.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Este estudio de clase ya no está aquí. Quizá vuelva al deshacer.</translation>
    </message>
    <message>
        <source>A lesson study needs a title. Write one first.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Un estudio de clase necesita un título. Escribe uno primero.</translation>
    </message>
    <message>
        <source>A lesson study belongs to a group. Start a group first. Nothing was saved.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Un estudio de clase pertenece a un grupo. Inicia primero un grupo. No se guardó nada.</translation>
    </message>
    <message>
        <source>Say on which day the lesson was taught before you go on. Nothing was changed.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Indica qué día se impartió la clase antes de continuar. No se cambió nada.</translation>
    </message>
    <message>
        <source>Say whose lesson it was: they must have permitted being observed. Nothing was saved.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Indica de quién era la clase: esa persona debe haber permitido que se le observe. No se guardó nada.</translation>
    </message>
    <message>
        <source>This is no longer in the library. Undo may bring it back.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Esto ya no está en la biblioteca. Quizá vuelva al deshacer.</translation>
    </message>
    <message>
        <source>This attachment is no longer here. Undo may bring it back.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Este adjunto ya no está aquí. Quizá vuelva al deshacer.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Nothing was added.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Este archivo no contiene nada. No se añadió nada.</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MB. Nothing was added. Make it smaller and try again.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Este archivo ocupa más de {limit} MB. No se añadió nada. Redúcelo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>MentorApp keeps PNG and JPEG pictures, PDF, Word, Excel, PowerPoint and OpenDocument files, plain text, Markdown, CSV and calendar files. Nothing was added. Save it as one of these and try again.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>MentorApp guarda imágenes PNG y JPEG, archivos PDF, Word, Excel, PowerPoint y OpenDocument, texto sin formato, Markdown, CSV y calendarios. No se añadió nada. Guárdalo en uno de estos formatos e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>What is in this file is not what its name says, so it was not added. Open it in the program that made it, save it again and try once more.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Lo que contiene este archivo no es lo que dice su nombre, así que no se añadió. Ábrelo en el programa que lo creó, guárdalo de nuevo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This document holds macros, which are small programs. Nothing was added. Save it without them and try again.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Este documento contiene macros, que son pequeños programas. No se añadió nada. Guárdalo sin ellas e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This picture is damaged or cut off. Nothing was added. Open it in a picture program, save it again and try once more.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Esta imagen está dañada o cortada. No se añadió nada. Ábrela en un programa de imágenes, guárdala de nuevo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This picture moves. Nothing was added. Save one still picture of it and try again.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Esta imagen se mueve. No se añadió nada. Guarda una sola imagen fija de ella e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This picture has more than {limit} million dots. Nothing was added. Make it smaller and try again.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Esta imagen tiene más de {limit} millones de píxeles. No se añadió nada. Redúcela e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Something else is hidden behind this picture, so it was not added. Open it in a picture program, save it again and try once more.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Detrás de esta imagen se esconde otra cosa, así que no se añadió. Ábrela en un programa de imágenes, guárdala de nuevo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This attachment is not as it was when you added it, so it was not opened. Check the vault in Settings; a backup may hold it whole.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Este adjunto no está como cuando lo añadiste, así que no se abrió. Comprueba la bóveda en Ajustes; puede que una copia de seguridad lo conserve íntegro.</translation>
    </message>
    <message>
        <source>This is pupils’ work, and {name} does not permit holding it, or no longer does. It stays closed until they do. You can remove it.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Es un trabajo del alumnado, y {name} no permite conservarlo, o ya no. Queda cerrado hasta que lo permita. Puedes quitarlo.</translation>
    </message>
    <message>
        <source>This is pupils’ work, and whoever permitted holding it is no longer here. It stays closed. You can remove it.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Es un trabajo del alumnado, y quien permitió conservarlo ya no está aquí. Queda cerrado. Puedes quitarlo.</translation>
    </message>
    <message>
        <source>Pupils’ work needs the consent of a mentee, and nobody is named here. Nothing was added.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>Los trabajos del alumnado necesitan el consentimiento de alguien a quien acompañas, y aquí no se nombra a nadie. No se añadió nada.</translation>
    </message>
    <message>
        <source>Line {line} was read as the headings, and there is nobody below it. Nothing was brought in. If it is a person, write a line of headings above it, such as “Name, Email”, and try again.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>La línea {line} se leyó como encabezado y debajo no hay nadie. No se importó nada. Si es una persona, escribe encima una línea de encabezados, como “Nombre, Correo electrónico”, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Dates such as 03/04/2026 can mean two days. Check which of the two was read.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Las fechas como 03/04/2026 pueden significar dos días. Revisa cuál de los dos se leyó.</translation>
    </message>
    <message>
        <source>This file does not say who is a teacher and who is a pupil. Leave out every pupil, or choose the whole OneRoster package (.zip), which says it.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Este archivo no indica quién es docente y quién es estudiante. Omite a todo el alumnado o elige el paquete OneRoster completo (.zip), que sí lo indica.</translation>
    </message>
    <message>
        <source>Some cells hold formulas without a result (the first in row {line}). MentorApp calculates nothing: open the file in a spreadsheet program and save it again to get their values.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Algunas celdas contienen fórmulas sin resultado (la primera, en la fila {line}). MentorApp no calcula nada: abre el archivo en una hoja de cálculo y guárdalo de nuevo para obtener sus valores.</translation>
    </message>
    <message>
        <source>The first row was read as a person, because it does not look like headings.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>La primera fila se leyó como una persona, porque no parece un encabezado.</translation>
    </message>
    <message>
        <source>The headings were found in row {line}. What stands above them was left out.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Los encabezados estaban en la fila {line}. Lo que hay encima se omitió.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>No hay ningún nombre.</translation>
    </message>
    <message>
        <source>This explains how to fill in the list, or is an example.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Esto explica cómo rellenar la lista o es un ejemplo.</translation>
    </message>
    <message>
        <source>“{email}” is not an email address.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>“{email}” no es una dirección de correo.</translation>
    </message>
    <message>
        <source>“{text}” in {column} is not a date.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>“{text}” en {column} no es una fecha.</translation>
    </message>
    <message>
        <source>{column} is too long: at most {limit} characters fit.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>{column}: el texto es demasiado largo; caben como máximo {limit} caracteres.</translation>
    </message>
    <message>
        <source>{column} holds characters that are not text.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>{column}: contiene caracteres que no son texto.</translation>
    </message>
    <message>
        <source>{column} holds a formula without a result.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>{column}: contiene una fórmula sin resultado.</translation>
    </message>
    <message>
        <source>{column} shows an error instead of a value.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>{column}: muestra un error en vez de un valor.</translation>
    </message>
    <message>
        <source>There are {count} cells where the headings have {expected}: a comma may need quotation marks.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Hay {count} celdas donde los encabezados tienen {expected}: puede que una coma necesite comillas.</translation>
    </message>
    <message>
        <source>These are the headings once more.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Son los encabezados otra vez.</translation>
    </message>
    <message>
        <source>This is a pupil, not an adult.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Es estudiante, no una persona adulta.</translation>
    </message>
    <message>
        <source>This seems to be a pupil: the file gives no role, but a grade.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Parece estudiante: el archivo no indica un cargo, pero sí un curso.</translation>
    </message>
    <message>
        <source>This is a member of a pupil’s family.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Es familiar de un estudiante.</translation>
    </message>
    <message>
        <source>The file does not say whether this is a teacher.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>El archivo no indica si es docente.</translation>
    </message>
    <message>
        <source>“{role}” is not a role of someone who works with pupils.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>“{role}” no es un cargo de quien trabaja con estudiantes.</translation>
    </message>
    <message>
        <source>The file marks this person as to be deleted.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>El archivo marca a esta persona para eliminarla.</translation>
    </message>
    <message>
        <source>The file marks this account as switched off.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>El archivo marca esta cuenta como desactivada.</translation>
    </message>
    <message>
        <source>Already here: {name}, with the same email address.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Ya está aquí: {name}, con el mismo correo electrónico.</translation>
    </message>
    <message>
        <source>Probably already here: {name}.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Probablemente ya está aquí: {name}.</translation>
    </message>
    <message>
        <source>The same email address as {name} in row {line}.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>El mismo correo electrónico que {name} en la fila {line}.</translation>
    </message>
    <message>
        <source>Probably the same person as {name} in row {line}.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Probablemente la misma persona que {name} en la fila {line}.</translation>
    </message>
    <message>
        <source>You chose to leave this person out.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>Elegiste omitir a esta persona.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Nothing was changed. Add words that do not belong together, or take the phrase that MentorApp offers.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Esta frase de acceso es demasiado fácil de adivinar. No se cambió nada. Añade palabras sin relación entre sí o usa la frase que propone MentorApp.</translation>
    </message>
    <message>
        <source>This file is not a backup made by MentorApp. Nothing was changed. Choose another file.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Este archivo no es una copia de seguridad de MentorApp. No se cambió nada. Elige otro archivo.</translation>
    </message>
    <message>
        <source>A newer MentorApp made this backup. Nothing was changed. Update MentorApp to restore it.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Esta copia de seguridad la hizo una versión más nueva de MentorApp. No se cambió nada. Actualiza MentorApp para restaurarla.</translation>
    </message>
    <message>
        <source>This backup is damaged or was changed. Your vault is as it was. Choose an earlier backup.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Esta copia de seguridad está dañada o se modificó. Tu bóveda está como estaba. Elige una copia anterior.</translation>
    </message>
    <message>
        <source>This is a backup of another vault. Nothing was changed. Choose another file.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Esta copia de seguridad es de otra bóveda. No se cambió nada. Elige otro archivo.</translation>
    </message>
    <message>
        <source>The copy did not come out the same as the vault, so no backup was made. Check the vault in Settings, or choose another disk.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>La copia no resultó igual que la bóveda, así que no se guardó. Comprueba la bóveda en Ajustes o elige otro disco.</translation>
    </message>
    <message>
        <source>No backup beside this vault fits it. Nothing was changed. Choose a backup file from another place.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Ninguna copia de seguridad junto a esta bóveda le corresponde. No se cambió nada. Elige un archivo de copia de otro lugar.</translation>
    </message>
    <message>
        <source>The part of the vault that holds its key is damaged or missing; its second copy is used.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>La parte de la bóveda que guarda su llave está dañada o falta; se usa su segunda copia.</translation>
    </message>
    <message>
        <source>The second copy of the part of the vault that holds its key is damaged or missing.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>La segunda copia de la parte de la bóveda que guarda su llave está dañada o falta.</translation>
    </message>
    <message>
        <source>The file {name} in the vault is not encrypted. Move it out if you put it there.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>El archivo {name} de la bóveda no está cifrado. Sácalo de ahí si lo pusiste tú.</translation>
    </message>
    <message>
        <source>A part of the file that holds your words cannot be read. Restore the newest backup.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>Una parte del archivo que contiene tus textos no se puede leer. Restaura la copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>The vault is not built the way MentorApp builds it. Restore the newest backup.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>La bóveda no está construida como lo hace MentorApp. Restaura la copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>The search index {name} does not match what you wrote. Your words themselves are safe.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>El índice de búsqueda {name} no coincide con lo que escribiste. Tus textos están a salvo.</translation>
    </message>
    <message>
        <source>The attachment {name} is not as it was when you added it. A backup may hold it whole.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>El adjunto {name} no está como cuando lo añadiste. Puede que una copia de seguridad lo conserve íntegro.</translation>
    </message>
    <message>
        <source>The history of entry {row} in {table} does not lead to what is there now.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>El historial de la entrada {row} en {table} no lleva a lo que hay ahora.</translation>
    </message>
    <message>
        <source>Choose a number from {low} to {high}.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Elige un número de {low} a {high}.</translation>
    </message>
    <message>
        <source>The demo can be made from 1 to {limit} times its usual size.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>La demo se puede crear de 1 a {limit} veces su tamaño habitual.</translation>
    </message>
    <message>
        <source>This folder holds another demo (scale {scale}, seed {seed}). It was left as it is. Choose another folder.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Esta carpeta contiene otra demo (escala {scale}, semilla {seed}). Quedó como estaba. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase. Write it in a file and name that with --passphrase-file, or use --passphrase-file - to read it from standard input.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>No hay terminal para pedir la frase de acceso. Escríbela en un archivo e indícalo con --passphrase-file, o usa --passphrase-file - para leerla de la entrada estándar.</translation>
    </message>
    <message>
        <source>There is no terminal to ask on. Write it in a file and name that with {option}.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>No hay terminal para preguntar. Escríbelo en un archivo e indícalo con {option}.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed. Try again.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Las dos frases de acceso son distintas. No se cambió nada. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Check that it is there and that you may open it.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>No se puede leer {path}. Comprueba que esté ahí y que puedas abrirlo.</translation>
    </message>
    <message>
        <source>{path} is not text in UTF-8. Nothing was read from it.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>{path} no es texto en UTF-8. No se leyó nada de él.</translation>
    </message>
    <message>
        <source>Line {line} was not saved: {reason} The lines before it are saved, and the others were not read.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>La línea {line} no se guardó: {reason} Las líneas anteriores se guardaron y las demás no se leyeron.</translation>
    </message>
    <message>
        <source>The output cannot be written: the disk is full. Your vault is as it was.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>No se puede escribir el resultado: el disco está lleno. Tu bóveda está como estaba.</translation>
    </message>
    <message>
        <source>There are {count} problems, listed above. Nothing was changed. Restore a backup.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>Hay {count} problemas, indicados arriba. No se cambió nada. Restaura una copia de seguridad.</translation>
    </message>
    <message>
        <source>Nobody could be brought in: every row was refused, for the reasons above.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>No se pudo importar a nadie: se rechazaron todas las filas, por los motivos indicados arriba.</translation>
    </message>
    <message>
        <source>Something went wrong inside MentorApp. What was saved is safe. Try again, or restart the program.</source>
        <extracomment>mentorapp/ui/errors.py</extracomment>
        <translation>Algo salió mal dentro de MentorApp. Lo guardado está a salvo. Inténtalo de nuevo o reinicia el programa.</translation>
    </message>
</context>
<context>
    <name>VaultSection</name>
    <message>
        <source>Lock and choose another</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Bloquear y elegir otra</translation>
    </message>
    <message>
        <source>Where it is</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>What it holds</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>This vault</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Esta bóveda</translation>
    </message>
    <message>
        <source>Check everything</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Comprobarlo todo</translation>
    </message>
    <message>
        <source>Is everything sound?</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>¿Está todo en orden?</translation>
    </message>
    <message>
        <source>Reads every page, compares every history with what is there now. Nothing is changed.</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Lee cada página y compara cada historial con lo que hay ahora. No se cambia nada.</translation>
    </message>
    <message>
        <source>Checking the vault…</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Comprobando la bóveda…</translation>
    </message>
    <message>
        <source>Soundness</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Integridad</translation>
    </message>
    <message>
        <source>Keep the history for</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Conservar el historial durante</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Undo and the earlier versions of a note reach back this far. Notes stay for ever.</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Deshacer y las versiones anteriores de una nota llegan hasta aquí. Las notas se conservan siempre.</translation>
    </message>
    <message>
        <source>MentorApp {0}</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>MentorApp {0}</translation>
    </message>
    <message>
        <source>Made for mentors; works alone.</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Hecho para la mentoría docente; funciona por sí solo.</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Programa</translation>
    </message>
    <message>
        <source>one person</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>una persona</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>one note</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>una nota</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>one tag</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>una etiqueta</translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>
            <numerusform>%n etiqueta</numerusform>
            <numerusform>%n etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Everything is sound</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Todo está en orden</translation>
    </message>
    <message>
        <source>{0} entries read and compared, {1}</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>{0} entradas leídas y comparadas, {1}</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Algo no está bien</translation>
    </message>
    <message>
        <source>Saved in the vault.</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Guardado en la bóveda.</translation>
    </message>
    <message>
        <source>One year</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>Un año</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
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
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Notes on each day of this week</source>
        <extracomment>mentorapp/ui/screens/today/week.py</extracomment>
        <translation>Notas de cada día de esta semana</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>Your week</source>
        <extracomment>mentorapp/ui/screens/today/week.py</extracomment>
        <translation>Tu semana</translation>
    </message>
    <message>
        <source>One note</source>
        <extracomment>mentorapp/ui/screens/today/week.py</extracomment>
        <translation>Una nota</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <extracomment>mentorapp/ui/screens/today/week.py</extracomment>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekSection</name>
    <message>
        <source>Hours to give in a week</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>Horas que dedicar por semana</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Not seen for a while</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>Sin encuentros desde hace tiempo</translation>
    </message>
    <message>
        <source>Your time</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>Tu tiempo</translation>
    </message>
    <message>
        <source>Today shows what you gave against it. Nothing is refused when it is reached.</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>Hoy muestra lo que has dedicado respecto a este límite. Al alcanzarlo, no se rechaza nada.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>After so many days without a meeting, a visit or a note, Today names the person.</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>Tras esta cantidad de días sin una reunión, una visita o una nota, Hoy nombra a la persona.</translation>
    </message>
    <message>
        <source>One hour</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>Una hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved in the vault.</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>Guardado en la bóveda.</translation>
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
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>A notebook that only you can open</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Un cuaderno que solo tú puedes abrir</translation>
    </message>
    <message>
        <source>MentorApp keeps what you write about the people you support in an encrypted vault on this computer. Nothing is sent anywhere. It takes four steps.</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>MentorApp guarda lo que escribes sobre las personas a quienes acompañas en una bóveda cifrada en este equipo. Nada se envía a ninguna parte. Son cuatro pasos.</translation>
    </message>
    <message>
        <source>Make my vault</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Crear mi bóveda</translation>
    </message>
    <message>
        <source>There is a vault in this folder already. Open it, or choose another folder.</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Ya hay una bóveda en esta carpeta. Ábrela o elige otra carpeta.</translation>
    </message>
    <message>
        <source>Choose where the vault will be</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Elegir dónde estará la bóveda</translation>
    </message>
    <message>
        <source>Your vault will be in</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Tu bóveda estará en</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the folder of the vault</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Cambiar la carpeta de la bóveda</translation>
    </message>
    <message>
        <source>Open a vault that exists</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Abrir una bóveda existente</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Choose the folder of a vault, or an empty folder for a new one</source>
        <extracomment>mentorapp/ui/shell/window.py</extracomment>
        <translation>Elige la carpeta de una bóveda o una carpeta vacía para crear una nueva</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Withdraw a consent</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>Retirar un consentimiento</translation>
    </message>
    <message>
        <source>{0} no longer permits this? It takes effect at once.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>¿{0} ya no permite esto? Tiene efecto enseguida.</translation>
    </message>
    <message>
        <source>Reason, if they gave one</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>Motivo, si lo dio</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Put the cursor where you want to write, then press {0}.</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>Pon el cursor donde quieras escribir y después pulsa {0}.</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>Deshecho: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>Rehecho: {0}</translation>
    </message>
    <message>
        <source>Quick note</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>Nota rápida</translation>
    </message>
    <message>
        <source>Record time given</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>Anotar tiempo dedicado</translation>
    </message>
    <message>
        <source>Put in a text from the library</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>Insertar un texto de la biblioteca</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>Bloquear</translation>
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
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Alt</source>
        <extracomment>mentorapp/ui/keys.py</extracomment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>mentorapp/ui/keys.py</extracomment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Backspace</source>
        <extracomment>mentorapp/ui/keys.py</extracomment>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>mentorapp/ui/keys.py</extracomment>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>mentorapp/ui/keys.py</extracomment>
        <translation>Espacio</translation>
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
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>Qt&apos;s pattern of a whole date</comment>
        <extracomment>mentorapp/ui/when.py</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>Qt&apos;s pattern of a month</comment>
        <extracomment>mentorapp/ui/when.py</extracomment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>mentorapp/ui/when.py</extracomment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>mentorapp/ui/when.py</extracomment>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <extracomment>mentorapp/ui/when.py</extracomment>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
</context>
</TS>
