<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>Agreement</name>
    <message>
        <source>Valid from {0} to {1}</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>سارية من {0} إلى {1}</translation>
    </message>
    <message>
        <source>Valid from {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>سارية من {0}</translation>
    </message>
    <message>
        <source>Valid to {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>سارية حتى {0}</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Replaced</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>مستبدلة</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>موقّعة</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Mentor</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>المرشد</translation>
    </message>
    <message>
        <source>Signed by all on {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>وقّعها الجميع في {0}</translation>
    </message>
    <message>
        <source>Still to sign: {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>بقي توقيع: {0}</translation>
    </message>
    <message>
        <source>Nobody has signed it yet</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>لم يوقّعها أحد بعد</translation>
    </message>
    <message>
        <source>Joined later, has not signed: {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_words.py</extracomment>
        <translation>انضم لاحقًا دون توقيع: {0}</translation>
    </message>
</context>
<context>
    <name>AgreementEditor</name>
    <message>
        <source>Edit the agreement</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>تعديل الاتفاقية</translation>
    </message>
    <message>
        <source>Write an agreement</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>كتابة اتفاقية</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>البدء من قالب</translation>
    </message>
    <message>
        <source>An empty page</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>صفحة فارغة</translation>
    </message>
    <message>
        <source>Valid from</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>سارية من</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>You may leave it empty.</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>يمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>Text of the agreement</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>نص الاتفاقية</translation>
    </message>
    <message>
        <source>Save draft</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>حفظ المسودة</translation>
    </message>
    <message numerus="yes">
        <source>It has %n signatures. They stand under the words as they are: if you change these, the signatures go and have to be given again.</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>
            <numerusform>ليس عليها توقيع. يمكن تغيير النص بحرية.</numerusform>
            <numerusform>عليها توقيع واحد، وهو توقيع على الكلمات كما هي: إن تغيّرت سقط التوقيع ولزم التوقيع من جديد.</numerusform>
            <numerusform>عليها توقيعان، وهما توقيعان على الكلمات كما هي: إن تغيّرت سقط التوقيعان ولزم التوقيع من جديد.</numerusform>
            <numerusform>عليها %n توقيعات، وهي على الكلمات كما هي: إن تغيّرت سقطت التوقيعات ولزم التوقيع من جديد.</numerusform>
            <numerusform>عليها %n توقيعًا، وهي على الكلمات كما هي: إن تغيّرت سقطت التوقيعات ولزم التوقيع من جديد.</numerusform>
            <numerusform>عليها %n توقيع، وهي على الكلمات كما هي: إن تغيّرت سقطت التوقيعات ولزم التوقيع من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write it together. A line that begins with ## is a heading, one with - a point of a list.</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>تُكتب معًا. السطر الذي يبدأ بـ ## عنوان، والذي يبدأ بـ - بند في قائمة.</translation>
    </message>
    <message>
        <source>Your text was left as it is. Empty it first to start from a template.</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_editor.py</extracomment>
        <translation>تُرك نصك كما هو. للبدء من قالب يُرجى إفراغه أولًا.</translation>
    </message>
</context>
<context>
    <name>AgreementReader</name>
    <message>
        <source>Agreement, version {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_reader.py</extracomment>
        <translation>الاتفاقية، الإصدار {0}</translation>
    </message>
    <message>
        <source>Text of the agreement</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_reader.py</extracomment>
        <translation>نص الاتفاقية</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_reader.py</extracomment>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_reader.py</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Signature of {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_reader.py</extracomment>
        <translation>توقيع {0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_reader.py</extracomment>
        <translation>{0}، {1}</translation>
    </message>
    <message>
        <source>Stands under another text</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement_reader.py</extracomment>
        <translation>التوقيع على نص آخر</translation>
    </message>
</context>
<context>
    <name>AgreementSection</name>
    <message>
        <source>Agreement</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>الاتفاقية</translation>
    </message>
    <message>
        <source>There is no agreement yet. Write down together what you meet for, what stays between you and where that ends, and sign it on this laptop.</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>لا توجد اتفاقية بعد. يُكتب فيها معًا غرض اللقاءات، وما يبقى بينكما وأين ينتهي ذلك، ثم تُوقَّع على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The draft was removed.</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>أُزيلت المسودة.</translation>
    </message>
    <message>
        <source>Write an agreement</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>كتابة اتفاقية</translation>
    </message>
    <message>
        <source>Sign together</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>التوقيع معًا</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Amend</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>إصدار معدّل</translation>
    </message>
    <message>
        <source>Renew</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>تجديد</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Remove draft</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>إزالة المسودة</translation>
    </message>
    <message>
        <source>Version {0}: {1}</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>الإصدار {0}: {1}</translation>
    </message>
    <message>
        <source>Agreement, version {0}.pdf</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>الاتفاقية، الإصدار {0}.pdf</translation>
    </message>
    <message>
        <source>Save the agreement as a PDF</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>حفظ الاتفاقية بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {0}. That file is not encrypted: keep it where only you two can read it.</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>حُفظت باسم {0}. هذا الملف غير مشفّر: مكانه حيث لا يقرؤه غيركما.</translation>
    </message>
    <message>
        <source>Everybody has signed: the agreement holds.</source>
        <extracomment>mentorapp/ui/screens/engagement/agreement.py</extracomment>
        <translation>وقّع الجميع: الاتفاقية سارية.</translation>
    </message>
</context>
<context>
    <name>AgreementSheet</name>
    <message>
        <source>Version {version}</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>Draft, not signed by everybody yet</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>مسودة، لم يوقّعها الجميع بعد</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Signatures</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>{role}, signed on {date}</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>{role}، وُقّع في {date}</translation>
    </message>
    <message>
        <source>{role}, name and date</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>{role}، الاسم والتاريخ</translation>
    </message>
    <message>
        <source>Mentor</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>المرشد</translation>
    </message>
    <message>
        <source>Signed by all on {date}</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>وقّعها الجميع في {date}</translation>
    </message>
    <message>
        <source>Valid from {first} to {last}</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>سارية من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Valid from {first}</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>سارية من {first}</translation>
    </message>
    <message>
        <source>Valid to {last}</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>سارية حتى {last}</translation>
    </message>
    <message>
        <source>Fingerprint of this text: {fingerprint}</source>
        <extracomment>mentorapp/reports/agreement.py</extracomment>
        <translation>بصمة هذا النص: {fingerprint}</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Looks</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>High contrast draws every border and keeps to black on white.</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>التباين العالي يرسم كل الحدود ويكتب بالأسود على الأبيض.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>{0} %</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Everything grows with it: rows, buttons and icons, too.</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>يكبر معه كل شيء: الصفوف والأزرار والأيقونات أيضًا.</translation>
    </message>
    <message>
        <source>Dates and numbers follow it at once, the words after the next unlocking.</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>تتبعها التواريخ والأرقام فورًا، والكلمات بعد فتح القفل في المرة القادمة.</translation>
    </message>
    <message>
        <source>Saved for this computer.</source>
        <extracomment>mentorapp/ui/screens/settings/appearance.py</extracomment>
        <translation>حُفظ لهذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>AttachmentLine</name>
    <message>
        <source>Save a copy</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Save a copy of {0}</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>حفظ نسخة من {0}</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>إزالة {0}</translation>
    </message>
    <message>
        <source>Closed: no consent of {0} to hold it</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>مغلق: لا موافقة من {0} على الاحتفاظ به</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Pupils’ work</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>أعمال التلاميذ</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>صورة ملتقطة</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>نص</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>تقويم</translation>
    </message>
    <message>
        <source>Slides</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>عرض تقديمي</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>mentorapp/ui/attachments/lines.py</extracomment>
        <translation>مستند</translation>
    </message>
</context>
<context>
    <name>AttachmentsPanel</name>
    <message>
        <source>Files and photos</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>الملفات والصور</translation>
    </message>
    <message>
        <source>Nothing here yet. Add a photo of the board, a plan or a worksheet, or drop a file here. It is kept encrypted, and photos lose the place where they were taken.</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>لا شيء هنا بعد. يمكن إضافة صورة للسبورة أو خطة أو ورقة عمل، أو إسقاط ملف هنا. يُحفظ مشفّرًا، ويُحذف من الصور مكان التقاطها.</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>جارٍ الإضافة…</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>صورة ملصقة.png</translation>
    </message>
    <message>
        <source>Photos and documents ({0})</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>الصور والمستندات ({0})</translation>
    </message>
    <message>
        <source>Add a file</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>إضافة ملف</translation>
    </message>
    <message>
        <source>There is no picture and no file on the clipboard.</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>لا توجد صورة ولا ملف في الحافظة.</translation>
    </message>
    <message>
        <source>{0} removed</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>تمت إزالة {0}</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>لصق صورة</translation>
    </message>
    <message>
        <source>It shows pupils’ work</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>فيه أعمال تلاميذ</translation>
    </message>
    <message>
        <source>Then it needs consent, and closes when that is withdrawn.</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>عندئذ يحتاج إلى موافقة، ويُغلق إذا سُحبت.</translation>
    </message>
    <message>
        <source>{0} added</source>
        <extracomment>mentorapp/ui/attachments/panel.py</extracomment>
        <translation>تمت إضافة {0}</translation>
    </message>
</context>
<context>
    <name>AttendanceList</name>
    <message>
        <source>Who came</source>
        <extracomment>mentorapp/ui/screens/meeting/attendance.py</extracomment>
        <translation>من حضر</translation>
    </message>
    <message>
        <source>Whether {0} came</source>
        <extracomment>mentorapp/ui/screens/meeting/attendance.py</extracomment>
        <translation>هل حضر {0}</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Back up now</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Making the backup and comparing it with the vault…</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>جارٍ إنشاء النسخة الاحتياطية ومقارنتها بالخزنة…</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>A backup every day</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>نسخة احتياطية كل يوم</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Making backups</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>إنشاء النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>In the vault’s own folder, soon after unlocking, when something has changed.</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>في مجلد الخزنة نفسها، بُعيد فتح القفل، إذا تغيّر شيء.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>الرجوع إلى نسخة احتياطية</translation>
    </message>
    <message>
        <source>Into a new folder, beside this vault, which stays as it is.</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>في مجلد جديد بجانب هذه الخزنة، وهي تبقى كما هي.</translation>
    </message>
    <message>
        <source>Last backup: {0}</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>آخر نسخة احتياطية: {0}</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>لا نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>Make one now, best on another disk or a stick.</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>يحسن إنشاء واحدة الآن، والأفضل على قرص آخر أو ذاكرة USB.</translation>
    </message>
    <message>
        <source>MentorApp {0}</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>MentorApp {0}</translation>
    </message>
    <message>
        <source>Backups (*.mentorbackup)</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>نسخ احتياطية (*.mentorbackup)</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>حفظ نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>جارٍ النسخ الاحتياطي…</translation>
    </message>
    <message>
        <source>Stopped. No backup was made.</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>توقّف العمل. لم تُنشأ نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Check all</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>فحص الكل</translation>
    </message>
    <message>
        <source>Where they are</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>مكانها</translation>
    </message>
    <message>
        <source>Backups of this vault</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>النسخ الاحتياطية لهذه الخزنة</translation>
    </message>
    <message numerus="yes">
        <source>and %n older ones</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>
            <numerusform>ولا أقدم منها</numerusform>
            <numerusform>وواحدة أقدم</numerusform>
            <numerusform>واثنتان أقدم</numerusform>
            <numerusform>و%n أقدم</numerusform>
            <numerusform>و%n أقدم</numerusform>
            <numerusform>و%n أقدم</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked when made</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>فُحصت عند إنشائها</translation>
    </message>
    <message>
        <source>Damaged</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>Checked just now</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>فُحصت الآن</translation>
    </message>
    <message>
        <source>There will be a backup every day.</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>ستُنشأ نسخة احتياطية كل يوم.</translation>
    </message>
    <message>
        <source>No backup is made by itself any more.</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>لن تُنشأ نسخ احتياطية تلقائيًا بعد الآن.</translation>
    </message>
    <message>
        <source>The backup is made and checked: {0}</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>أُنشئت النسخة الاحتياطية وفُحصت: {0}</translation>
    </message>
    <message>
        <source>Every backup is whole.</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>كل النسخ الاحتياطية سليمة.</translation>
    </message>
    <message>
        <source>Restored into {0}. Open it with “Another vault”.</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>تمت الاستعادة في {0}. يمكن فتحها عبر «خزنة أخرى».</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <extracomment>mentorapp/ui/screens/today/blocks.py</extracomment>
        <translation>إغلاق هذه الرسالة</translation>
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
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Meeting: {names}</source>
        <extracomment>mentorapp/services/calendar_files.py</extracomment>
        <translation>لقاء: {names}</translation>
    </message>
    <message>
        <source>Observation: {names}</source>
        <extracomment>mentorapp/services/calendar_files.py</extracomment>
        <translation>مشاهدة صفية: {names}</translation>
    </message>
    <message>
        <source>Corridor talk: {names}</source>
        <extracomment>mentorapp/services/calendar_files.py</extracomment>
        <translation>حديث عابر: {names}</translation>
    </message>
    <message>
        <source>Call: {names}</source>
        <extracomment>mentorapp/services/calendar_files.py</extracomment>
        <translation>مكالمة: {names}</translation>
    </message>
    <message>
        <source>Email: {names}</source>
        <extracomment>mentorapp/services/calendar_files.py</extracomment>
        <translation>بريد إلكتروني: {names}</translation>
    </message>
    <message>
        <source>Visit</source>
        <extracomment>mentorapp/ui/screens/calendar/looks.py</extracomment>
        <translation>زيارة صفية</translation>
    </message>
    <message>
        <source>Check back</source>
        <extracomment>mentorapp/ui/screens/calendar/looks.py</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>mentorapp/ui/screens/calendar/looks.py</extracomment>
        <translation>موعد الإنجاز</translation>
    </message>
    <message>
        <source>From another calendar</source>
        <extracomment>mentorapp/ui/screens/calendar/looks.py</extracomment>
        <translation>من تقويم آخر</translation>
    </message>
    <message>
        <source>Protected time</source>
        <extracomment>mentorapp/ui/screens/calendar/looks.py</extracomment>
        <translation>وقت محمي</translation>
    </message>
    <message>
        <source>Meeting</source>
        <extracomment>mentorapp/ui/screens/calendar/looks.py</extracomment>
        <translation>لقاء</translation>
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
        <translation>انعقد</translation>
    </message>
    <message>
        <source>On hold: no consent</source>
        <extracomment>mentorapp/ui/screens/calendar/looks.py</extracomment>
        <translation>معلّق: لا موافقة</translation>
    </message>
    <message>
        <source>Overlaps something else</source>
        <extracomment>mentorapp/ui/screens/calendar/looks.py</extracomment>
        <translation>يتداخل مع شيء آخر</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Earlier</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Go to today</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>الانتقال إلى اليوم</translation>
    </message>
    <message>
        <source>Show the week</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>عرض الأسبوع</translation>
    </message>
    <message>
        <source>Show the month</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>عرض الشهر</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>تخطيط لقاء</translation>
    </message>
    <message>
        <source>Protected time</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>الوقت المحمي</translation>
    </message>
    <message>
        <source>Import a calendar file…</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>استيراد ملف تقويم…</translation>
    </message>
    <message>
        <source>Export the meetings…</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>تصدير اللقاءات…</translation>
    </message>
    <message>
        <source>Move the meeting up (earlier)</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>نقل اللقاء إلى أعلى (أبكر)</translation>
    </message>
    <message>
        <source>Move the meeting down (later)</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>نقل اللقاء إلى أسفل (بعد ذلك)</translation>
    </message>
    <message>
        <source>Move the meeting to the day on the left</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>نقل اللقاء إلى اليوم الذي على اليسار</translation>
    </message>
    <message>
        <source>Move the meeting to the day on the right</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>نقل اللقاء إلى اليوم الذي على اليمين</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Week</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>شهر</translation>
    </message>
    <message>
        <source>What is shown</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>Week of {0}</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>أسبوع {0}</translation>
    </message>
    <message>
        <source>No meetings. Press N to plan one where you are.</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>لا لقاءات. مفتاح N يخطط لقاءً في هذا الموضع.</translation>
    </message>
    <message>
        <source>One meeting</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>لقاء واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>
            <numerusform>لا لقاءات</numerusform>
            <numerusform>لقاء واحد</numerusform>
            <numerusform>لقاءان</numerusform>
            <numerusform>%n لقاءات</numerusform>
            <numerusform>%n لقاءً</numerusform>
            <numerusform>%n لقاء</numerusform>
        </translation>
    </message>
    <message>
        <source>one overlaps something</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>واحد منها يتداخل مع شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n overlap something</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>
            <numerusform>لا تداخل</numerusform>
            <numerusform>واحد منها يتداخل مع شيء</numerusform>
            <numerusform>اثنان منها يتداخلان مع شيء</numerusform>
            <numerusform>%n منها تتداخل مع شيء</numerusform>
            <numerusform>%n منها تتداخل مع شيء</numerusform>
            <numerusform>%n منها تتداخل مع شيء</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a planned meeting first: only those can be moved.</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>يُرجى اختيار لقاء مخطط أولًا: لا يُنقل غيره.</translation>
    </message>
    <message>
        <source>Moved to {0}</source>
        <extracomment>mentorapp/ui/screens/calendar/page.py</extracomment>
        <translation>نُقل إلى {0}</translation>
    </message>
</context>
<context>
    <name>Caseload</name>
    <message>
        <source>not met yet</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>لا لقاء بعد</translation>
    </message>
    <message>
        <source>met {0}</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>آخر لقاء {0}</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>لا شيء مخطط</translation>
    </message>
    <message>
        <source>next {0}</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>القادم {0}</translation>
    </message>
    <message>
        <source>Rhythm kept</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>الوتيرة منتظمة</translation>
    </message>
    <message>
        <source>One day late</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>تأخر يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>
            <numerusform>لا تأخر</numerusform>
            <numerusform>تأخر يوم واحد</numerusform>
            <numerusform>تأخر يومين</numerusform>
            <numerusform>تأخر %n أيام</numerusform>
            <numerusform>تأخر %n يومًا</numerusform>
            <numerusform>تأخر %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps due</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>
            <numerusform>لا خطوات مستحقة</numerusform>
            <numerusform>خطوة واحدة مستحقة</numerusform>
            <numerusform>خطوتان مستحقتان</numerusform>
            <numerusform>%n خطوات مستحقة</numerusform>
            <numerusform>%n خطوة مستحقة</numerusform>
            <numerusform>%n خطوة مستحقة</numerusform>
        </translation>
    </message>
    <message>
        <source>One step due</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>خطوة واحدة مستحقة</translation>
    </message>
    <message numerus="yes">
        <source>%n open steps</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>
            <numerusform>لا خطوات مفتوحة</numerusform>
            <numerusform>خطوة واحدة مفتوحة</numerusform>
            <numerusform>خطوتان مفتوحتان</numerusform>
            <numerusform>%n خطوات مفتوحة</numerusform>
            <numerusform>%n خطوة مفتوحة</numerusform>
            <numerusform>%n خطوة مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>One open step</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>خطوة واحدة مفتوحة</translation>
    </message>
    <message>
        <source>No agreement</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>لا اتفاقية</translation>
    </message>
    <message>
        <source>Agreement not signed</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>اتفاقية غير موقّعة</translation>
    </message>
    <message>
        <source>Agreement expired</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>اتفاقية منتهية</translation>
    </message>
    <message>
        <source>Agreed</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>No consent</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>لا موافقة</translation>
    </message>
    <message>
        <source>Consent {0} of {1}</source>
        <extracomment>mentorapp/ui/screens/caseload/model.py</extracomment>
        <translation>الموافقة {0} من {1}</translation>
    </message>
</context>
<context>
    <name>CaseloadPage</name>
    <message>
        <source>Caseload</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>مسارات الدعم</translation>
    </message>
    <message>
        <source>Start an engagement</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>بدء مسار</translation>
    </message>
    <message>
        <source>Search by name</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>البحث بالاسم</translation>
    </message>
    <message>
        <source>Which to show</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>ما يُعرض منها</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Engagements</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Nothing here. Try fewer letters, or show others.</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>لا شيء هنا. قد يفيد عدد أقل من الأحرف، أو عرض غيرها.</translation>
    </message>
    <message>
        <source>Here is everybody you work with, and what needs you: who was not met in time, what is due, what is not signed.
An engagement says what you meet for, how often and with whom.</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>هنا كل من تعمل معهم، وما يحتاج إليك: من تأخر لقاؤه، وما حان موعده، وما لم يُوقَّع.
يبيّن مسار الدعم غرض اللقاءات ووتيرتها ومع من تكون.</translation>
    </message>
    <message>
        <source>Running and paused</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>الجارية والمتوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>المنتهية</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Needs you first</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>ما يحتاج إليك أولًا</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>بالاسم</translation>
    </message>
    <message>
        <source>By last contact</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>بآخر تواصل</translation>
    </message>
    <message>
        <source>By next contact</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>بالتواصل القادم</translation>
    </message>
    <message>
        <source>By open steps</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>بالخطوات المفتوحة</translation>
    </message>
    <message>
        <source>One engagement</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>مسار واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n engagements</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>
            <numerusform>لا مسارات</numerusform>
            <numerusform>مسار واحد</numerusform>
            <numerusform>مساران</numerusform>
            <numerusform>%n مسارات</numerusform>
            <numerusform>%n مسارًا</numerusform>
            <numerusform>%n مسار</numerusform>
        </translation>
    </message>
    <message>
        <source>one not met in time</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>واحد تأخر لقاؤه</translation>
    </message>
    <message numerus="yes">
        <source>%n not met in time</source>
        <extracomment>mentorapp/ui/screens/caseload/page.py</extracomment>
        <translation>
            <numerusform>لا لقاء متأخر</numerusform>
            <numerusform>واحد تأخر لقاؤه</numerusform>
            <numerusform>اثنان تأخر لقاؤهما</numerusform>
            <numerusform>%n تأخر لقاؤها</numerusform>
            <numerusform>%n تأخر لقاؤها</numerusform>
            <numerusform>%n تأخر لقاؤها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangePassphrase</name>
    <message>
        <source>Change the passphrase</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>Nothing is encrypted anew. Backups made before still open with the passphrase of their day.</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>لا يُعاد تشفير شيء. النسخ الاحتياطية السابقة تُفتح بعبارة المرور التي كانت يوم إنشائها.</translation>
    </message>
    <message>
        <source>Change it</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Type the passphrase that opens the vault now.</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>يُرجى كتابة عبارة المرور التي تفتح الخزنة الآن.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Changing…</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>جارٍ التغيير…</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Tag {0}</source>
        <extracomment>mentorapp/ui/widgets/tags.py</extracomment>
        <translation>الوسم {0}</translation>
    </message>
    <message>
        <source>Press to remove</source>
        <extracomment>mentorapp/ui/widgets/tags.py</extracomment>
        <translation>بالضغط عليه يُزال</translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <extracomment>mentorapp/ui/widgets/tags.py</extracomment>
        <translation>إزالة هذا الوسم</translation>
    </message>
</context>
<context>
    <name>Circle</name>
    <message>
        <source>Mine</source>
        <extracomment>mentorapp/ui/widgets/painting.py</extracomment>
        <translation>لي</translation>
    </message>
    <message>
        <source>Ours</source>
        <extracomment>mentorapp/ui/widgets/painting.py</extracomment>
        <translation>لنا</translation>
    </message>
    <message>
        <source>Agreed</source>
        <extracomment>mentorapp/ui/widgets/painting.py</extracomment>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>Only you can read this, for ever.</source>
        <extracomment>mentorapp/ui/widgets/painting.py</extracomment>
        <translation>هذا لك وحدك، لا يقرؤه غيرك أبدًا.</translation>
    </message>
    <message>
        <source>Yours and your mentee&apos;s.</source>
        <extracomment>mentorapp/ui/widgets/painting.py</extracomment>
        <translation>لك وللمسترشد معًا.</translation>
    </message>
    <message>
        <source>Agreed by both; your coordinator may read it.</source>
        <extracomment>mentorapp/ui/widgets/painting.py</extracomment>
        <translation>متفق عليه من الطرفين، ويجوز للمنسق قراءته.</translation>
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
        <translation>إغلاق اللقاء</translation>
    </message>
    <message>
        <source>What one small thing comes next? Without one, press Enter at once.</source>
        <extracomment>mentorapp/ui/screens/meeting/close_dialog.py</extracomment>
        <translation>ما الخطوة الصغيرة التالية؟ إن لم تكن هناك خطوة فيكفي الضغط على Enter.</translation>
    </message>
    <message>
        <source>Minutes it took</source>
        <extracomment>mentorapp/ui/screens/meeting/close_dialog.py</extracomment>
        <translation>المدة بالدقائق</translation>
    </message>
    <message>
        <source>Take it and add another</source>
        <extracomment>mentorapp/ui/screens/meeting/close_dialog.py</extracomment>
        <translation>أخذها وإضافة أخرى</translation>
    </message>
    <message>
        <source>Close meeting</source>
        <extracomment>mentorapp/ui/screens/meeting/close_dialog.py</extracomment>
        <translation>إغلاق اللقاء</translation>
    </message>
    <message>
        <source>Next step: {0}</source>
        <extracomment>mentorapp/ui/screens/meeting/close_dialog.py</extracomment>
        <translation>الخطوة التالية: {0}</translation>
    </message>
    <message>
        <source>Write a number of minutes.</source>
        <extracomment>mentorapp/ui/screens/meeting/close_dialog.py</extracomment>
        <translation>يُرجى كتابة عدد الدقائق.</translation>
    </message>
    <message numerus="yes">
        <source>Closed with %n next steps.</source>
        <extracomment>mentorapp/ui/screens/meeting/close_dialog.py</extracomment>
        <translation>
            <numerusform>أُغلق دون خطوات تالية.</numerusform>
            <numerusform>أُغلق مع خطوة تالية واحدة.</numerusform>
            <numerusform>أُغلق مع خطوتين تاليتين.</numerusform>
            <numerusform>أُغلق مع %n خطوات تالية.</numerusform>
            <numerusform>أُغلق مع %n خطوة تالية.</numerusform>
            <numerusform>أُغلق مع %n خطوة تالية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting is closed.</source>
        <extracomment>mentorapp/ui/screens/meeting/close_dialog.py</extracomment>
        <translation>أُغلق اللقاء.</translation>
    </message>
</context>
<context>
    <name>CodeGroups</name>
    <message>
        <source>Recovery code</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>رمز الاسترداد</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Use the recovery code</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>استخدام رمز الاسترداد</translation>
    </message>
    <message>
        <source>It is on the sheet that you printed or saved when the vault was made: seven groups of four.</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>هو على الورقة التي طُبعت أو حُفظت عند إنشاء الخزنة: سبع مجموعات من أربعة.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Type your recovery code.</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>يُرجى كتابة رمز الاسترداد.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Small letters, O for 0, I for 1 and missing dashes do not matter.</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>لا فرق بين الأحرف الكبيرة والصغيرة، ولا بين O و0 أو I و1، ولا بأس بنقص الشرطات.</translation>
    </message>
    <message>
        <source>{0} of {1} letters and digits</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>{0} من {1} من الأحرف والأرقام</translation>
    </message>
    <message>
        <source>Look at group {0} again: something in it is not as on the sheet.</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>المجموعة {0} تحتاج إلى مراجعة: فيها شيء يخالف الورقة.</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Print</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>حفظ ورقة الاسترداد</translation>
    </message>
    <message>
        <source>MentorApp recovery sheet.pdf</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>ورقة استرداد MentorApp.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Sent to the printer. Keep the sheet where you keep important papers.</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>أُرسلت إلى الطابعة. مكان الورقة حيث تُحفظ الأوراق المهمة.</translation>
    </message>
    <message>
        <source>The printer did not take it. Try again, or save it as a PDF.</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>لم تقبلها الطابعة. يمكن المحاولة مرة أخرى أو حفظها بصيغة PDF.</translation>
    </message>
    <message>
        <source>Saved as {0}. Keep it apart from this computer.</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>حُفظت باسم {0}. الأسلم إبعادها عن هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Sheet</source>
        <extracomment>mentorapp/ui/screens/roster_import/columns.py</extracomment>
        <translation>ورقة العمل</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>mentorapp/ui/screens/roster_import/columns.py</extracomment>
        <translation>قراءة الأحرف</translation>
    </message>
    <message>
        <source>03/04/2026 means</source>
        <extracomment>mentorapp/ui/screens/roster_import/columns.py</extracomment>
        <translation>معنى 03/04/2026</translation>
    </message>
    <message>
        <source>The first people as they will be read</source>
        <extracomment>mentorapp/ui/screens/roster_import/columns.py</extracomment>
        <translation>أول الأشخاص كما سيُقرؤون</translation>
    </message>
    <message>
        <source>Which column holds what?</source>
        <extracomment>mentorapp/ui/screens/roster_import/columns.py</extracomment>
        <translation>ما محتوى كل عمود؟</translation>
    </message>
    <message>
        <source>1 row</source>
        <extracomment>mentorapp/ui/screens/roster_import/columns.py</extracomment>
        <translation>صف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <extracomment>mentorapp/ui/screens/roster_import/columns.py</extracomment>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفًا</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this file</source>
        <extracomment>mentorapp/ui/screens/roster_import/columns.py</extracomment>
        <translation>لا يوجد</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find</source>
        <extracomment>mentorapp/ui/shell/command_palette.py</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Type what to do, a name, or words from a note</source>
        <extracomment>mentorapp/ui/shell/command_palette.py</extracomment>
        <translation>إجراء أو اسم أو كلمات من ملاحظة</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>mentorapp/ui/shell/command_palette.py</extracomment>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters or another word.</source>
        <extracomment>mentorapp/ui/shell/command_palette.py</extracomment>
        <translation>لا نتائج. قد يفيد عدد أقل من الأحرف أو كلمة أخرى.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <extracomment>mentorapp/ui/shell/command_palette.py</extracomment>
        <translation>لقاء</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>mentorapp/ui/shell/command_palette.py</extracomment>
        <translation>خطوة تالية</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>mentorapp/ui/shell/command_palette.py</extracomment>
        <translation>مسار دعم</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>mentorapp/ui/shell/command_palette.py</extracomment>
        <translation>اتفاقية</translation>
    </message>
    <message>
        <source>Lesson study</source>
        <extracomment>mentorapp/ui/shell/command_palette.py</extracomment>
        <translation>دراسة درس</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>mentorapp/ui/shell/command_palette.py</extracomment>
        <translation>المكتبة</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Observing lessons</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>مشاهدة الدروس</translation>
    </message>
    <message>
        <source>Recording lessons</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>تسجيل الدروس</translation>
    </message>
    <message>
        <source>Sharing with a coordinator</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>المشاركة مع منسق</translation>
    </message>
    <message>
        <source>Keeping pupils’ work</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>الاحتفاظ بأعمال التلاميذ</translation>
    </message>
    <message>
        <source>Without it no observation can be planned or held.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>دونها لا يمكن تخطيط مشاهدة صفية ولا عقدها.</translation>
    </message>
    <message>
        <source>Without it no lesson can be recorded.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>دونها لا يمكن تسجيل أي درس.</translation>
    </message>
    <message>
        <source>Without it nothing can be shared.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>دونها لا يمكن مشاركة شيء.</translation>
    </message>
    <message>
        <source>Without it no pupils’ work can be added or opened.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>دونها لا يمكن إضافة أعمال التلاميذ ولا فتحها.</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>بتوقيع</translation>
    </message>
    <message>
        <source>Spoken</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>شفهيًا</translation>
    </message>
    <message>
        <source>In writing</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>كتابةً</translation>
    </message>
    <message>
        <source>Not given</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>لم تُعطَ</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>سارية</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>Replaced</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>مستبدلة</translation>
    </message>
    <message>
        <source>Withdrawn on {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>سُحبت في {0}</translation>
    </message>
    <message>
        <source>Since {0}, without an end</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>منذ {0}، دون نهاية</translation>
    </message>
    <message>
        <source>From {0} to {1}</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>من {0} إلى {1}</translation>
    </message>
    <message>
        <source>{0} no longer permits this: {1}.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>لم يعد {0} يأذن بهذا: {1}.</translation>
    </message>
    <message numerus="yes">
        <source>%n planned observations put on hold.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>
            <numerusform>لم تُعلَّق مشاهدة صفية مخططة.</numerusform>
            <numerusform>عُلّقت مشاهدة صفية مخططة واحدة.</numerusform>
            <numerusform>عُلّقت مشاهدتان صفيتان مخططتان.</numerusform>
            <numerusform>عُلّقت %n مشاهدات صفية مخططة.</numerusform>
            <numerusform>عُلّقت %n مشاهدة صفية مخططة.</numerusform>
            <numerusform>عُلّقت %n مشاهدة صفية مخططة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of pupils’ work closed.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_words.py</extracomment>
        <translation>
            <numerusform>لم يُغلق شيء من أعمال التلاميذ.</numerusform>
            <numerusform>أُغلق عمل واحد من أعمال التلاميذ.</numerusform>
            <numerusform>أُغلق عملان من أعمال التلاميذ.</numerusform>
            <numerusform>أُغلقت %n أعمال من أعمال التلاميذ.</numerusform>
            <numerusform>أُغلق %n عملًا من أعمال التلاميذ.</numerusform>
            <numerusform>أُغلق %n عمل من أعمال التلاميذ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentSection</name>
    <message>
        <source>Consent</source>
        <extracomment>mentorapp/ui/screens/engagement/consent.py</extracomment>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Each permission stands for itself and can be withdrawn at any time; what needs it then stops at once.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent.py</extracomment>
        <translation>كل إذن قائم بذاته ويمكن سحبه في أي وقت، وما يعتمد عليه يتوقف عندئذ فورًا.</translation>
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
        <translation type="unfinished">الوقت</translation>
    </message>
    <message>
        <source>Minutes and seconds, such as 12:30</source>
        <extracomment>mentorapp/ui/screens/live/correct.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>mentorapp/ui/screens/live/correct.py</extracomment>
        <translation type="unfinished">حفظ</translation>
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
        <translation>مخفي، ولم يُقفل بعد</translation>
    </message>
    <message>
        <source>The vault could not take what you typed last, so the words are kept here, out of sight. MentorApp locks by itself as soon as they are saved. Your passphrase brings them back.</source>
        <extracomment>mentorapp/ui/shell/cover.py</extracomment>
        <translation>لم تستطع الخزنة حفظ آخر ما كتبته، فبقيت الكلمات هنا بعيدًا عن الأنظار. سيُقفل MentorApp تلقائيًا فور حفظها. عبارة المرور تعيدها إليك.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>mentorapp/ui/shell/cover.py</extracomment>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Show my words</source>
        <extracomment>mentorapp/ui/shell/cover.py</extracomment>
        <translation>إظهار كلماتي</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>mentorapp/ui/shell/cover.py</extracomment>
        <translation>جارٍ التحقق…</translation>
    </message>
</context>
<context>
    <name>CycleStrip</name>
    <message>
        <source>Plan</source>
        <extracomment>mentorapp/ui/screens/groups/strip.py</extracomment>
        <translation>تخطيط</translation>
    </message>
    <message>
        <source>Teach</source>
        <extracomment>mentorapp/ui/screens/groups/strip.py</extracomment>
        <translation>تدريس</translation>
    </message>
    <message>
        <source>Reflect</source>
        <extracomment>mentorapp/ui/screens/groups/strip.py</extracomment>
        <translation>تأمل</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>mentorapp/ui/screens/groups/strip.py</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <extracomment>mentorapp/ui/screens/groups/strip.py</extracomment>
        <translation>الخطوة {0} من {1}: {2}</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>No day</source>
        <extracomment>mentorapp/ui/steps/days.py</extracomment>
        <translation>بلا يوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <extracomment>mentorapp/ui/steps/days.py</extracomment>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>In 1 week</source>
        <extracomment>mentorapp/ui/steps/days.py</extracomment>
        <translation>بعد أسبوع</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <extracomment>mentorapp/ui/steps/days.py</extracomment>
        <translation>بعد أسبوعين</translation>
    </message>
    <message>
        <source>In 4 weeks</source>
        <extracomment>mentorapp/ui/steps/days.py</extracomment>
        <translation>بعد 4 أسابيع</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <comment>weeks ahead, day</comment>
        <extracomment>mentorapp/ui/steps/days.py</extracomment>
        <translation>{0}، {1}</translation>
    </message>
    <message>
        <source>Another day…</source>
        <extracomment>mentorapp/ui/steps/days.py</extracomment>
        <translation>يوم آخر…</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Write a day such as 30 June 2027 or 2027-06-30.</source>
        <extracomment>mentorapp/ui/widgets/day_field.py</extracomment>
        <translation>يُرجى كتابة يوم مثل 30 يونيو 2027 أو 2027-06-30.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>mentorapp/ui/widgets/dialogs.py</extracomment>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Engagement</name>
    <message>
        <source>Mentoring</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>إرشاد</translation>
    </message>
    <message>
        <source>Coaching</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Blended</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>إرشاد وتدريب</translation>
    </message>
    <message>
        <source>One to one</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>فردي</translation>
    </message>
    <message>
        <source>Small group</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>مجموعة صغيرة</translation>
    </message>
    <message>
        <source>PLC</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>مجتمع تعلّم</translation>
    </message>
    <message>
        <source>no fixed rhythm</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>بلا وتيرة ثابتة</translation>
    </message>
    <message>
        <source>every week</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>كل أسبوع</translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>
            <numerusform>بلا وتيرة ثابتة</numerusform>
            <numerusform>كل أسبوع</numerusform>
            <numerusform>كل أسبوعين</numerusform>
            <numerusform>كل %n أسابيع</numerusform>
            <numerusform>كل %n أسبوعًا</numerusform>
            <numerusform>كل %n أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>no fixed end</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>بلا نهاية محددة</translation>
    </message>
    <message>
        <source>one week</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>أسبوع واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>
            <numerusform>بلا أسابيع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعان</numerusform>
            <numerusform>%n أسابيع</numerusform>
            <numerusform>%n أسبوعًا</numerusform>
            <numerusform>%n أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>Resumed</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>استُؤنف</translation>
    </message>
    <message>
        <source>Reopened</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>أُعيد فتحه</translation>
    </message>
    <message>
        <source>Reviewed and kept</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>رُوجع وأُبقي</translation>
    </message>
    <message>
        <source>since {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/words.py</extracomment>
        <translation>منذ {0}</translation>
    </message>
</context>
<context>
    <name>EngagementDialog</name>
    <message>
        <source>Edit {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>تعديل {0}</translation>
    </message>
    <message>
        <source>Start an engagement</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>بدء مسار دعم</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Nobody here has this name. Choose one from the list.</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>لا أحد هنا بهذا الاسم. يُرجى اختيار اسم من القائمة.</translation>
    </message>
    <message>
        <source>What you do</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>نوع العمل</translation>
    </message>
    <message>
        <source>With how many</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>مع كم شخص</translation>
    </message>
    <message>
        <source>With whom</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>مع من</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>What you want to reach together.</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>ما تريدون بلوغه معًا.</translation>
    </message>
    <message>
        <source>Shared question</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>السؤال المشترك</translation>
    </message>
    <message>
        <source>What the group wants to find out.</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>ما تريد المجموعة اكتشافه.</translation>
    </message>
    <message>
        <source>Priorities and standards</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>الأولويات والمعايير</translation>
    </message>
    <message>
        <source>What of the school&apos;s it serves.</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>ما يخدمه من أولويات المدرسة.</translation>
    </message>
    <message>
        <source>Starts on</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>يبدأ في</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>الوتيرة</translation>
    </message>
    <message>
        <source>Planned length</source>
        <extracomment>mentorapp/ui/screens/engagement/dialogs.py</extracomment>
        <translation>المدة المخططة</translation>
    </message>
</context>
<context>
    <name>EngagementPage</name>
    <message>
        <source>Choose an engagement in the caseload.</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>يُرجى اختيار مسار من مسارات الدعم.</translation>
    </message>
    <message>
        <source>Caseload</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>مسارات الدعم</translation>
    </message>
    <message>
        <source>{0} removed</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>تمت إزالة مسار {0}</translation>
    </message>
    <message>
        <source>Back to the caseload</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>العودة إلى مسارات الدعم</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>تخطيط لقاء</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Take up again</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Keep until</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>الاحتفاظ حتى</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Next steps</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>الخطوات التالية</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Meetings</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>اللقاءات</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>أين وصل</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>مسار الدعم</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>It has ended. On {0} you decide whether to keep its record or to erase it.</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>انتهى المسار. في {0} تقرر الاحتفاظ بسجله أو محوه.</translation>
    </message>
    <message>
        <source>Since {0} it is time to decide: keep its record longer, or erase it for good?</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>حان وقت القرار منذ {0}: الاحتفاظ بسجله مدة أطول أم محوه نهائيًا؟</translation>
    </message>
    <message>
        <source>since {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>منذ {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>{0} إلى {1}</translation>
    </message>
    <message>
        <source>There were no meetings.</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>لم تكن هناك لقاءات.</translation>
    </message>
    <message>
        <source>No meetings yet. Plan the first one.</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>لا لقاءات بعد. يمكن تخطيط أول لقاء.</translation>
    </message>
    <message>
        <source>{0} paused</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>أُوقف مسار {0} مؤقتًا</translation>
    </message>
    <message>
        <source>{0} goes on</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>استُؤنف مسار {0}</translation>
    </message>
    <message>
        <source>{0} ended</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>أُنهي مسار {0}</translation>
    </message>
    <message>
        <source>{0} taken up again</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>أُعيد فتح مسار {0}</translation>
    </message>
    <message>
        <source>{0} is kept</source>
        <extracomment>mentorapp/ui/screens/engagement/page.py</extracomment>
        <translation>أُبقي مسار {0}</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase {0} for good?</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>هل يُمحى {0} نهائيًا؟</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>الاحتفاظ بكل شيء</translation>
    </message>
    <message>
        <source>All that is written about them is erased. This cannot be undone.</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>سيُمحى كل ما كُتب عن هذا الشخص. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>All that is written about them is erased, with one note about them and every earlier version. This cannot be undone.</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>سيُمحى كل ما كُتب عن هذا الشخص، مع ملاحظة واحدة عنه وكل إصداراتها السابقة. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>All that is written about them is erased, with %n notes about them and every earlier version. This cannot be undone.</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>
            <numerusform>سيُمحى كل ما كُتب عن هذا الشخص، ولا ملاحظات عنه. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>سيُمحى كل ما كُتب عن هذا الشخص، مع ملاحظة واحدة عنه وكل إصداراتها السابقة. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>سيُمحى كل ما كُتب عن هذا الشخص، مع ملاحظتين عنه وكل إصداراتهما السابقة. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>سيُمحى كل ما كُتب عن هذا الشخص، مع %n ملاحظات عنه وكل إصداراتها السابقة. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>سيُمحى كل ما كُتب عن هذا الشخص، مع %n ملاحظة عنه وكل إصداراتها السابقة. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>سيُمحى كل ما كُتب عن هذا الشخص، مع %n ملاحظة عنه وكل إصداراتها السابقة. لا يمكن التراجع عن ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups made before still hold it until they are replaced or you delete them. What you did before can no longer be undone either, because undo would remember it.</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>النسخ الاحتياطية السابقة تبقى محتفظة به إلى أن تُستبدل أو تُحذف. ولا يمكن بعد ذلك التراجع عما قمت به من قبل أيضًا، لأن سجل التراجع كان سيتذكره.</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>جارٍ المحو…</translation>
    </message>
</context>
<context>
    <name>EraseEngagementDialog</name>
    <message>
        <source>Erase {0} for good?</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>هل يُمحى مسار {0} نهائيًا؟</translation>
    </message>
    <message>
        <source>These backups hold it still:</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>هذه النسخ الاحتياطية ما زالت تحتفظ به:</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>الاحتفاظ بكل شيء</translation>
    </message>
    <message>
        <source>Meetings: {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>اللقاءات: {0}</translation>
    </message>
    <message>
        <source>Next steps: {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>الخطوات التالية: {0}</translation>
    </message>
    <message>
        <source>Agreements with their signatures: {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>الاتفاقيات بتوقيعاتها: {0}</translation>
    </message>
    <message>
        <source>Files and photos: {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>الملفات والصور: {0}</translation>
    </message>
    <message>
        <source>All of it is erased, with every earlier version. This cannot be undone.</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>سيُمحى كل ذلك مع كل إصداراته السابقة. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Erase my private note on these meetings too</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>محو ملاحظتي الخاصة عن هذه اللقاءات أيضًا</translation>
    </message>
    <message numerus="yes">
        <source>Erase my %n private notes on these meetings too</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>
            <numerusform>لا ملاحظات خاصة لي عن هذه اللقاءات</numerusform>
            <numerusform>محو ملاحظتي الخاصة عن هذه اللقاءات أيضًا</numerusform>
            <numerusform>محو ملاحظتيّ الخاصتين عن هذه اللقاءات أيضًا</numerusform>
            <numerusform>محو ملاحظاتي الخاصة عن هذه اللقاءات أيضًا (%n)</numerusform>
            <numerusform>محو ملاحظاتي الخاصة عن هذه اللقاءات أيضًا (%n)</numerusform>
            <numerusform>محو ملاحظاتي الخاصة عن هذه اللقاءات أيضًا (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The people stay, with their consents. It is noted that something was erased, and never what. What you did before can no longer be undone, because undo would remember it. Copies of the vault that you made elsewhere are not known here.</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>يبقى الأشخاص وموافقاتهم. يُسجَّل أن شيئًا مُحي، ولا يُسجَّل أبدًا ما هو. لا يمكن بعد ذلك التراجع عما قمت به من قبل، لأن سجل التراجع كان سيتذكره. أما نسخ الخزنة التي أُنشئت في أماكن أخرى فليست معروفة هنا.</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>جارٍ المحو…</translation>
    </message>
</context>
<context>
    <name>Erased</name>
    <message>
        <source>Erased for good</source>
        <extracomment>mentorapp/ui/erased.py</extracomment>
        <translation>تم المحو نهائيًا</translation>
    </message>
    <message>
        <source>Erased for good. One backup holds it still: {0}</source>
        <extracomment>mentorapp/ui/erased.py</extracomment>
        <translation>تم المحو نهائيًا. ما زالت نسخة احتياطية واحدة تحتفظ به: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Erased for good. %n backups hold it still, the latest {0}</source>
        <extracomment>mentorapp/ui/erased.py</extracomment>
        <translation>
            <numerusform>تم المحو نهائيًا. ما زالت نسخة احتياطية تحتفظ به، أحدثها {0}</numerusform>
            <numerusform>تم المحو نهائيًا. ما زالت نسخة احتياطية واحدة تحتفظ به: {0}</numerusform>
            <numerusform>تم المحو نهائيًا. ما زالت نسختان احتياطيتان تحتفظان به، أحدثهما {0}</numerusform>
            <numerusform>تم المحو نهائيًا. ما زالت %n نسخ احتياطية تحتفظ به، أحدثها {0}</numerusform>
            <numerusform>تم المحو نهائيًا. ما زالت %n نسخة احتياطية تحتفظ به، أحدثها {0}</numerusform>
            <numerusform>تم المحو نهائيًا. ما زالت %n نسخة احتياطية تحتفظ به، أحدثها {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>It comes from the calendar “{0}”. Change it there and bring the file in again.</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>هذا من التقويم «{0}». يُرجى تغييره هناك ثم استيراد الملف من جديد.</translation>
    </message>
    <message>
        <source>Take this calendar away</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>إزالة هذا التقويم</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>“{0}” is no longer on your calendar</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>لم يعد «{0}» في تقويمك</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Calendars (*.ics *.ical *.ifb *.icalendar)</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>تقاويم (*.ics *.ical *.ifb *.icalendar)</translation>
    </message>
    <message>
        <source>Import a calendar file</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>استيراد ملف تقويم</translation>
    </message>
    <message>
        <source>Reading the calendar…</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>جارٍ قراءة التقويم…</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>تقاويم (*.ics)</translation>
    </message>
    <message>
        <source>meetings.ics</source>
        <comment>suggested name of a file</comment>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>لقاءات.ics</translation>
    </message>
    <message>
        <source>Export the meetings</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>تصدير اللقاءات</translation>
    </message>
    <message>
        <source>meeting.ics</source>
        <comment>suggested name of a file</comment>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>لقاء.ics</translation>
    </message>
    <message>
        <source>Export this meeting</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>تصدير هذا اللقاء</translation>
    </message>
    <message>
        <source>One meeting written. Agendas, records and notes stay here.</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>كُتب لقاء واحد. جداول الأعمال والمحاضر والملاحظات تبقى هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings written. Agendas, records and notes stay here.</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>
            <numerusform>لم يُكتب أي لقاء. جداول الأعمال والمحاضر والملاحظات تبقى هنا.</numerusform>
            <numerusform>كُتب لقاء واحد. جداول الأعمال والمحاضر والملاحظات تبقى هنا.</numerusform>
            <numerusform>كُتب لقاءان. جداول الأعمال والمحاضر والملاحظات تبقى هنا.</numerusform>
            <numerusform>كُتبت %n لقاءات. جداول الأعمال والمحاضر والملاحظات تبقى هنا.</numerusform>
            <numerusform>كُتب %n لقاءً. جداول الأعمال والمحاضر والملاحظات تبقى هنا.</numerusform>
            <numerusform>كُتب %n لقاء. جداول الأعمال والمحاضر والملاحظات تبقى هنا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>At a glance</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>لمحة سريعة</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>مع</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>الوتيرة</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Decide on</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>موعد القرار</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Shared question</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>السؤال المشترك</translation>
    </message>
    <message>
        <source>Priorities and standards</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>الأولويات والمعايير</translation>
    </message>
    <message>
        <source>No purpose written yet. Edit to say what it is for.</source>
        <extracomment>mentorapp/ui/screens/engagement/facts.py</extracomment>
        <translation>لم يُكتب الغرض بعد. يمكن كتابته عبر «تعديل».</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>The note</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>The tag</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>The agenda</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>The place</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>المكان</translation>
    </message>
    <message>
        <source>The shared record</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>المحضر المشترك</translation>
    </message>
    <message>
        <source>The next step</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>الخطوة التالية</translation>
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
        <translation>ما نتج عنها</translation>
    </message>
    <message>
        <source>The name</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What is written as pronouns</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>الضمائر</translation>
    </message>
    <message>
        <source>The role</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>الدور</translation>
    </message>
    <message>
        <source>What is written as subjects</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>المواد</translation>
    </message>
    <message>
        <source>What is written as grades</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>الصفوف الدراسية</translation>
    </message>
    <message>
        <source>The school</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>المدرسة</translation>
    </message>
    <message>
        <source>What is written as languages</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>The email address</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>The text in their own words</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>النص بكلماته</translation>
    </message>
    <message>
        <source>The title</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>The question</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>The plan</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>What was seen</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>ما شوهد</translation>
    </message>
    <message>
        <source>What was found out</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>ما تبيّن</translation>
    </message>
    <message>
        <source>The text</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>النص</translation>
    </message>
    <message>
        <source>The title of the agreement</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>عنوان الاتفاقية</translation>
    </message>
    <message>
        <source>The text of the agreement</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>نص الاتفاقية</translation>
    </message>
    <message>
        <source>The typed name</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>الاسم المكتوب</translation>
    </message>
    <message>
        <source>What was agreed about the consent</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>ما اتُّفق عليه بشأن الموافقة</translation>
    </message>
    <message>
        <source>The reason</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search your notes</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>البحث في ملاحظاتك</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Any tag</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>أي وسم</translation>
    </message>
    <message>
        <source>One note</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>ملاحظة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Anybody</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>تاريخ الكتابة</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Unfiled</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>بلا شخص</translation>
    </message>
    <message>
        <source>Notes that are about nobody in particular</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>ملاحظات لا تخص شخصًا بعينه</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>مثبّتة</translation>
    </message>
    <message>
        <source>Any time</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>آخر 12 شهرًا</translation>
    </message>
    <message>
        <source>Between days</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>بين يومين</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <extracomment>mentorapp/ui/screens/notes/filters.py</extracomment>
        <translation>{0} إلى {1}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome</source>
        <extracomment>mentorapp/ui/screens/first_run/page.py</extracomment>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>mentorapp/ui/screens/first_run/page.py</extracomment>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>mentorapp/ui/screens/first_run/page.py</extracomment>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>mentorapp/ui/screens/first_run/page.py</extracomment>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Last time the recovery code was not confirmed, so here is a new one; the old one no longer works. It is the only other way in if you forget the passphrase.</source>
        <extracomment>mentorapp/ui/screens/first_run/page.py</extracomment>
        <translation>في المرة الماضية لم يُؤكَّد رمز الاسترداد، فهذا رمز جديد، والقديم لم يعد صالحًا. إنه السبيل الوحيد الآخر إلى الدخول إن نُسيت عبارة المرور.</translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <extracomment>mentorapp/ui/screens/first_run/page.py</extracomment>
        <translation>جارٍ إنشاء الخزنة…</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Close without saving?</source>
        <extracomment>mentorapp/ui/widgets/dialogs.py</extracomment>
        <translation>إغلاق دون حفظ؟</translation>
    </message>
    <message>
        <source>What you typed here has not been saved.</source>
        <extracomment>mentorapp/ui/widgets/dialogs.py</extracomment>
        <translation>ما كتبته هنا لم يُحفظ.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <extracomment>mentorapp/ui/widgets/dialogs.py</extracomment>
        <translation>إغلاق دون حفظ</translation>
    </message>
</context>
<context>
    <name>GrantDialog</name>
    <message>
        <source>Record a consent</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>تسجيل موافقة</translation>
    </message>
    <message>
        <source>{0} permits this, and can withdraw it at any time.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>يأذن {0} بهذا، والإذن يمكن سحبه في أي وقت.</translation>
    </message>
    <message>
        <source>How it was given</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>كيف أُعطيت</translation>
    </message>
    <message>
        <source>Given on</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>أُعطيت في</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>You may leave it empty.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>يمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>What exactly, if not everything</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>ما المقصود بالضبط، إن لم يكن كل شيء</translation>
    </message>
    <message>
        <source>Record consent</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>تسجيل الموافقة</translation>
    </message>
</context>
<context>
    <name>GroupView</name>
    <message>
        <source>Plan one lesson together, watch it in one classroom, and talk about what you saw.</source>
        <extracomment>mentorapp/ui/screens/groups/group.py</extracomment>
        <translation>تخطيط درس واحد معًا، ومشاهدته في صف واحد، والحديث عما شوهد.</translation>
    </message>
    <message>
        <source>What you write down in meetings of this group stands here.</source>
        <extracomment>mentorapp/ui/screens/groups/group.py</extracomment>
        <translation>هنا يظهر ما يُكتب في لقاءات هذه المجموعة.</translation>
    </message>
    <message>
        <source>Lesson studies</source>
        <extracomment>mentorapp/ui/screens/groups/group.py</extracomment>
        <translation>دراسات الدروس</translation>
    </message>
    <message>
        <source>Shared records</source>
        <extracomment>mentorapp/ui/screens/groups/group.py</extracomment>
        <translation>المحاضر المشتركة</translation>
    </message>
    <message>
        <source>Members</source>
        <extracomment>mentorapp/ui/screens/groups/group.py</extracomment>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>The question you ask together</source>
        <extracomment>mentorapp/ui/screens/groups/group.py</extracomment>
        <translation>السؤال الذي تطرحونه معًا</translation>
    </message>
    <message>
        <source>No question yet. Edit the group to write the one you share.</source>
        <extracomment>mentorapp/ui/screens/groups/group.py</extracomment>
        <translation>لا سؤال بعد. يمكن كتابة السؤال المشترك بتعديل المجموعة.</translation>
    </message>
    <message>
        <source>Since {0}</source>
        <extracomment>mentorapp/ui/screens/groups/group.py</extracomment>
        <translation>منذ {0}</translation>
    </message>
    <message>
        <source>Meeting</source>
        <extracomment>mentorapp/ui/screens/groups/group.py</extracomment>
        <translation>لقاء</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Groups</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Here are the groups that learn together: a few teachers with one question, or a whole professional learning community.</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>هنا المجموعات التي تتعلم معًا: بضعة معلمين يجمعهم سؤال واحد، أو مجتمع تعلّم مهني كامل.</translation>
    </message>
    <message>
        <source>Start a group</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>بدء مجموعة</translation>
    </message>
    <message>
        <source>Back to all groups</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>العودة إلى كل المجموعات</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Start a lesson study</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>بدء دراسة درس</translation>
    </message>
    <message>
        <source>Agreement and history</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>الاتفاقية والسجل</translation>
    </message>
    <message>
        <source>PLC</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>مجتمع تعلّم</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>One lesson study</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>دراسة درس واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson studies</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>
            <numerusform>لا دراسات دروس</numerusform>
            <numerusform>دراسة درس واحدة</numerusform>
            <numerusform>دراستا درس</numerusform>
            <numerusform>%n دراسات دروس</numerusform>
            <numerusform>%n دراسة درس</numerusform>
            <numerusform>%n دراسة درس</numerusform>
        </translation>
    </message>
    <message>
        <source>One member</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>عضو واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>Professional learning community</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>مجتمع تعلّم مهني</translation>
    </message>
    <message>
        <source>Small group</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>مجموعة صغيرة</translation>
    </message>
    <message>
        <source>One group</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>مجموعة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <extracomment>mentorapp/ui/screens/groups/page.py</extracomment>
        <translation>
            <numerusform>لا مجموعات</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%n مجموعات</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
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
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Earlier versions</source>
        <extracomment>mentorapp/ui/screens/notes/dialogs.py</extracomment>
        <translation>الإصدارات السابقة</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>mentorapp/ui/screens/notes/dialogs.py</extracomment>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Text of this version</source>
        <extracomment>mentorapp/ui/screens/notes/dialogs.py</extracomment>
        <translation>نص هذا الإصدار</translation>
    </message>
    <message>
        <source>Go back to this version</source>
        <extracomment>mentorapp/ui/screens/notes/dialogs.py</extracomment>
        <translation>الرجوع إلى هذا الإصدار</translation>
    </message>
    <message>
        <source>Going back keeps the present version in this list, and can be undone.</source>
        <extracomment>mentorapp/ui/screens/notes/dialogs.py</extracomment>
        <translation>يبقى الإصدار الحالي في هذه القائمة عند الرجوع، ويمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>mentorapp/ui/screens/notes/dialogs.py</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>As it is now</source>
        <extracomment>mentorapp/ui/screens/notes/dialogs.py</extracomment>
        <translation>كما هي الآن</translation>
    </message>
</context>
<context>
    <name>ImportedDialog</name>
    <message>
        <source>A calendar was brought in</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>استُورد تقويم</translation>
    </message>
    <message>
        <source>One stayed out:</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>حدث واحد لم يُستورد:</translation>
    </message>
    <message numerus="yes">
        <source>%n stayed out:</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>
            <numerusform>استُورد كل شيء.</numerusform>
            <numerusform>حدث واحد لم يُستورد:</numerusform>
            <numerusform>حدثان لم يُستوردا:</numerusform>
            <numerusform>%n أحداث لم تُستورد:</numerusform>
            <numerusform>%n حدثًا لم تُستورد:</numerusform>
            <numerusform>%n حدث لم تُستورد:</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {0}</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>السطر {0}</translation>
    </message>
    <message>
        <source>What stayed out</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>ما لم يُستورد</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>On your calendar from this file: {0}.</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>في تقويمك من هذا الملف: {0}.</translation>
    </message>
    <message>
        <source>New: {0}.</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>جديد: {0}.</translation>
    </message>
    <message>
        <source>Changed: {0}.</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>تغيّر: {0}.</translation>
    </message>
    <message>
        <source>No longer in it and taken away: {0}.</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>لم يعد في الملف فأُزيل: {0}.</translation>
    </message>
    <message>
        <source>Too long ago or too far ahead: {0}.</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>أقدم أو أبعد من اللازم: {0}.</translation>
    </message>
    <message>
        <source>You can undo this in one step.</source>
        <extracomment>mentorapp/ui/screens/calendar/exchange.py</extracomment>
        <translation>يمكنك التراجع عن ذلك بخطوة واحدة.</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Keep {0} until</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>الاحتفاظ بمسار {0} حتى</translation>
    </message>
    <message>
        <source>On this day you are asked again.</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>في هذا اليوم يُطرح عليك السؤال من جديد.</translation>
    </message>
    <message>
        <source>Keep until</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>الاحتفاظ حتى</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Write a day, such as 30 June 2027.</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>يُرجى كتابة يوم مثل 30 يونيو 2027.</translation>
    </message>
</context>
<context>
    <name>KeysList</name>
    <message>
        <source>Keys</source>
        <extracomment>mentorapp/ui/shell/keys_list.py</extracomment>
        <translation>اختصارات المفاتيح</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <extracomment>mentorapp/ui/shell/keys_list.py</extracomment>
        <translation>الإجراءات ومفاتيحها</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>mentorapp/ui/shell/keys_list.py</extracomment>
        <translation>إغلاق</translation>
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
        <translation>اتفاقية</translation>
    </message>
    <message>
        <source>Agenda</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>جدول أعمال</translation>
    </message>
    <message>
        <source>Checklist</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>قائمة تحقق</translation>
    </message>
    <message>
        <source>Prompts</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>أسئلة</translation>
    </message>
    <message>
        <source>Feedback</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>تغذية راجعة</translation>
    </message>
    <message>
        <source>Example</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Agreements</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>الاتفاقيات</translation>
    </message>
    <message>
        <source>Agendas</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>جداول الأعمال</translation>
    </message>
    <message>
        <source>Checklists</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>قوائم التحقق</translation>
    </message>
    <message>
        <source>Question prompts</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>أسئلة محفّزة</translation>
    </message>
    <message>
        <source>Feedback forms</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>نماذج التغذية الراجعة</translation>
    </message>
    <message>
        <source>Examples</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>for the mentor</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>للمرشد</translation>
    </message>
    <message>
        <source>for the mentee</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>للمسترشد</translation>
    </message>
    <message>
        <source>for groups</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>للمجموعات</translation>
    </message>
    <message>
        <source>at the beginning</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>في البداية</translation>
    </message>
    <message>
        <source>on the way</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>في أثناء الطريق</translation>
    </message>
    <message>
        <source>when looking back</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>عند النظر إلى ما مضى</translation>
    </message>
    <message>
        <source>at the end</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>في النهاية</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>mentorapp/ui/library_words.py</extracomment>
        <translation>لك</translation>
    </message>
</context>
<context>
    <name>LibraryEditor</name>
    <message>
        <source>Title</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>النص</translation>
    </message>
    <message>
        <source>Write what you want to use again.</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>مساحة لكتابة ما يُستخدم مرة أخرى.</translation>
    </message>
    <message>
        <source>That text was removed. What you had typed is now a new one.</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>أُزيل ذلك النص. وما كنت قد كتبته صار نصًا جديدًا.</translation>
    </message>
    <message>
        <source>Removed from the library</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>أُزيل من المكتبة</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>لا شيء للحفظ بعد</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>حُفظ {0}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Draft kept {0}</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>حُفظت المسودة {0}</translation>
    </message>
    <message>
        <source>Recovered what you had typed</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>تم استرداد ما كنت قد كتبته</translation>
    </message>
    <message>
        <source>Not saved: {0} What you typed stays here.</source>
        <extracomment>mentorapp/ui/screens/library/editor.py</extracomment>
        <translation>لم يُحفظ: {0} ما كتبته يبقى هنا.</translation>
    </message>
</context>
<context>
    <name>LibraryInsert</name>
    <message>
        <source>{0} put in</source>
        <extracomment>mentorapp/ui/library_insert.py</extracomment>
        <translation>أُدرج {0}</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Search the library</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>لك</translation>
    </message>
    <message>
        <source>Remove this text</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>إزالة هذا النص</translation>
    </message>
    <message>
        <source>Copied. This one is yours: change it as you like.</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>تم النسخ. هذا النص لك، ويمكنك تغييره كما تشاء.</translation>
    </message>
    <message>
        <source>This text comes with MentorApp and stays.</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>هذا النص يأتي مع MentorApp ويبقى.</translation>
    </message>
    <message>
        <source>Write a new text</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>كتابة نص جديد</translation>
    </message>
    <message>
        <source>Save the text</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>حفظ النص</translation>
    </message>
    <message>
        <source>Make it mine</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>نسخة لي</translation>
    </message>
    <message>
        <source>Read or edit</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>قراءة أو تعديل</translation>
    </message>
    <message>
        <source>Remove the text</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>إزالة النص</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>لا نتائج. قد يفيد عدد أقل من الأحرف.</translation>
    </message>
    <message>
        <source>Choose a text, or write a new one.</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>يمكن اختيار نص أو كتابة نص جديد.</translation>
    </message>
    <message>
        <source>One text</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>نص واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <extracomment>mentorapp/ui/screens/library/page.py</extracomment>
        <translation>
            <numerusform>لا نصوص</numerusform>
            <numerusform>نص واحد</numerusform>
            <numerusform>نصان</numerusform>
            <numerusform>%n نصوص</numerusform>
            <numerusform>%n نصًا</numerusform>
            <numerusform>%n نص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryReader</name>
    <message>
        <source>Make it mine</source>
        <extracomment>mentorapp/ui/screens/library/reader.py</extracomment>
        <translation>نسخة لي</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>mentorapp/ui/screens/library/reader.py</extracomment>
        <translation>النص</translation>
    </message>
    <message>
        <source>Comes with MentorApp. Where you write, type // and a few letters to put it in.</source>
        <extracomment>mentorapp/ui/screens/library/reader.py</extracomment>
        <translation>يأتي مع MentorApp. لإدراجه أثناء الكتابة تُكتب // ثم بضعة أحرف.</translation>
    </message>
    <message>
        <source>Open your copy</source>
        <extracomment>mentorapp/ui/screens/library/reader.py</extracomment>
        <translation>فتح نسختك</translation>
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
        <translation type="unfinished">إيقاف مؤقت</translation>
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
        <translation type="unfinished">استئناف</translation>
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
        <translation type="unfinished"></translation>
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
        <translation>يُرجى كتابة عبارة المرور.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>جارٍ فتح القفل…</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>مرحبًا بعودتك</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>استخدام رمز الاسترداد</translation>
    </message>
    <message>
        <source>Another vault</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>خزنة أخرى</translation>
    </message>
    <message>
        <source>This is the demo, where everybody is invented. Its passphrase: {0}</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>هذا عرض تجريبي، وكل من فيه من نسج الخيال. عبارة مروره: {0}</translation>
    </message>
    <message>
        <source>Your notes are locked on this computer.</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>ملاحظاتك مقفلة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>يمكنك المحاولة مرة أخرى الآن.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Nothing is lost. You can try again in %n seconds.</source>
        <extracomment>mentorapp/ui/shell/lock_screen.py</extracomment>
        <translation>
            <numerusform>محاولات خاطئة كثيرة. لم يضع شيء. يمكنك المحاولة مرة أخرى الآن.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. لم يضع شيء. يمكنك المحاولة مرة أخرى بعد ثانية واحدة.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. لم يضع شيء. يمكنك المحاولة مرة أخرى بعد ثانيتين.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. لم يضع شيء. يمكنك المحاولة مرة أخرى بعد %n ثوانٍ.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. لم يضع شيء. يمكنك المحاولة مرة أخرى بعد %n ثانية.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. لم يضع شيء. يمكنك المحاولة مرة أخرى بعد %n ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogContactDialog</name>
    <message>
        <source>Record time given</source>
        <extracomment>mentorapp/ui/screens/meeting/log_dialog.py</extracomment>
        <translation>تسجيل وقت مبذول</translation>
    </message>
    <message>
        <source>With whom</source>
        <extracomment>mentorapp/ui/screens/meeting/log_dialog.py</extracomment>
        <translation>مع من</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>mentorapp/ui/screens/meeting/log_dialog.py</extracomment>
        <translation>كيف</translation>
    </message>
    <message>
        <source>How long</source>
        <extracomment>mentorapp/ui/screens/meeting/log_dialog.py</extracomment>
        <translation>المدة</translation>
    </message>
    <message>
        <source>About what</source>
        <extracomment>mentorapp/ui/screens/meeting/log_dialog.py</extracomment>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>May stay empty. They may read it too.</source>
        <extracomment>mentorapp/ui/screens/meeting/log_dialog.py</extracomment>
        <translation>يمكن تركه فارغًا. قد يقرؤه الشخص أيضًا.</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>mentorapp/ui/screens/meeting/log_dialog.py</extracomment>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Choose the person whom you gave the time.</source>
        <extracomment>mentorapp/ui/screens/meeting/log_dialog.py</extracomment>
        <translation>يُرجى اختيار الشخص الذي بُذل له الوقت.</translation>
    </message>
    <message>
        <source>{0} with {1} recorded.</source>
        <extracomment>mentorapp/ui/screens/meeting/log_dialog.py</extracomment>
        <translation>سُجّل: {0} مع {1}.</translation>
    </message>
</context>
<context>
    <name>MarkdownEditor</name>
    <message>
        <source>Preview</source>
        <extracomment>mentorapp/ui/widgets/markdown.py</extracomment>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Preview ({0})</source>
        <extracomment>mentorapp/ui/widgets/markdown.py</extracomment>
        <translation>معاينة ({0})</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Agenda</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Next steps</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>الخطوات التالية</translation>
    </message>
    <message>
        <source>The meeting is cancelled.</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>أُلغي اللقاء.</translation>
    </message>
    <message>
        <source>The meeting is planned again.</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>عاد اللقاء مخططًا.</translation>
    </message>
    <message>
        <source>Remove this one, or those after it too?</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>إزالة هذا اللقاء وحده أم ما بعده أيضًا؟</translation>
    </message>
    <message>
        <source>This meeting is one of a series. Your private notes and the next steps stay.</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>هذا اللقاء واحد من سلسلة. تبقى ملاحظاتك الخاصة والخطوات التالية.</translation>
    </message>
    <message>
        <source>This and those after it</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>هذا وما بعده</translation>
    </message>
    <message>
        <source>Only this one</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>هذا فقط</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>العودة إلى اليوم</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>تعديل الموعد</translation>
    </message>
    <message>
        <source>Export for another calendar…</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>تصدير إلى تقويم آخر…</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>إلغاء اللقاء</translation>
    </message>
    <message>
        <source>Remove the meeting</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>إزالة اللقاء</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>إغلاق اللقاء</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>تخطيطه من جديد</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>{0} إلى {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings removed.</source>
        <extracomment>mentorapp/ui/screens/meeting/page.py</extracomment>
        <translation>
            <numerusform>لم يُزل أي لقاء.</numerusform>
            <numerusform>أُزيل لقاء واحد.</numerusform>
            <numerusform>أُزيل لقاءان.</numerusform>
            <numerusform>أُزيلت %n لقاءات.</numerusform>
            <numerusform>أُزيل %n لقاءً.</numerusform>
            <numerusform>أُزيل %n لقاء.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Meeting</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>لقاء</translation>
    </message>
    <message>
        <source>Observation</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>مشاهدة صفية</translation>
    </message>
    <message>
        <source>In passing</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>حديث عابر</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>انعقد</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>متوقع</translation>
    </message>
    <message>
        <source>Came</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>حضر</translation>
    </message>
    <message>
        <source>Did not come</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Excused</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>معتذر</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>mentorapp/ui/screens/meeting/words.py</extracomment>
        <translation>
            <numerusform>بلا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberPicker</name>
    <message>
        <source>Type a name, press Enter</source>
        <extracomment>mentorapp/ui/screens/engagement/members.py</extracomment>
        <translation>كتابة اسم ثم Enter</translation>
    </message>
    <message>
        <source>Take out {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/members.py</extracomment>
        <translation>إخراج {0}</translation>
    </message>
</context>
<context>
    <name>MenteeDialog</name>
    <message>
        <source>Edit {0}</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>تعديل بيانات {0}</translation>
    </message>
    <message>
        <source>New mentee</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>مسترشد جديد</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Add mentee</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>إضافة مسترشد</translation>
    </message>
    <message>
        <source>Write a name. Everything else may stay empty.</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>يُرجى كتابة اسم. كل ما عداه يمكن أن يبقى فارغًا.</translation>
    </message>
    <message>
        <source>Write a day such as 7 September 2026 or 2026-09-07.</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>يُرجى كتابة يوم مثل 7 سبتمبر 2026 أو 2026-09-07.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>الضمائر</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Subjects</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>المواد</translation>
    </message>
    <message>
        <source>Grades</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>الصفوف الدراسية</translation>
    </message>
    <message>
        <source>School</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>المدرسة</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>البداية</translation>
    </message>
    <message>
        <source>The only thing that is needed</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>هذا وحده مطلوب</translation>
    </message>
    <message>
        <source>In their own words</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>بكلماته</translation>
    </message>
    <message>
        <source>What they say of themselves. They may read it too.</source>
        <extracomment>mentorapp/ui/screens/mentees/dialogs.py</extracomment>
        <translation>ما يقوله الشخص عن نفسه. قد يقرؤه هو أيضًا.</translation>
    </message>
</context>
<context>
    <name>MenteeListModel</name>
    <message>
        <source>no notes yet</source>
        <extracomment>mentorapp/ui/screens/mentees/model.py</extracomment>
        <translation>لا ملاحظات بعد</translation>
    </message>
    <message>
        <source>last note {0}</source>
        <extracomment>mentorapp/ui/screens/mentees/model.py</extracomment>
        <translation>آخر ملاحظة {0}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <extracomment>mentorapp/ui/screens/mentees/model.py</extracomment>
        <translation>ابتداءً من {0}</translation>
    </message>
    <message>
        <source>since {0}</source>
        <extracomment>mentorapp/ui/screens/mentees/model.py</extracomment>
        <translation>منذ {0}</translation>
    </message>
</context>
<context>
    <name>MenteesPage</name>
    <message>
        <source>Search by name, subject, school</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>البحث بالاسم أو المادة أو المدرسة</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Mentees</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>المسترشدون</translation>
    </message>
    <message>
        <source>New mentee</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>مسترشد جديد</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>استيراد قائمة</translation>
    </message>
    <message>
        <source>Back to all mentees</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>العودة إلى كل المسترشدين</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>تخطيط لقاء</translation>
    </message>
    <message>
        <source>Start an engagement</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>بدء مسار دعم</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Nobody found. Try fewer letters or another word.</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>لم يُعثر على أحد. قد يفيد عدد أقل من الأحرف أو كلمة أخرى.</translation>
    </message>
    <message>
        <source>Here are the teachers you support, each with a timeline of their own.
Add the first one, or bring in a list from a file.</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>هنا المعلمون الذين يحظون بدعمك، ولكل منهم خطه الزمني.
يمكن البدء بإضافة أول شخص، أو باستيراد قائمة من ملف.</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>بالاسم</translation>
    </message>
    <message>
        <source>By latest note</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>بآخر ملاحظة</translation>
    </message>
    <message>
        <source>By start</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>بتاريخ البداية</translation>
    </message>
    <message>
        <source>By school</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>بالمدرسة</translation>
    </message>
    <message>
        <source>{0} removed</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>تمت إزالة {0}</translation>
    </message>
    <message>
        <source>{0} removed, with one note</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>تمت إزالة {0} مع ملاحظة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{0} removed, with %n notes</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>
            <numerusform>تمت إزالة {0}</numerusform>
            <numerusform>تمت إزالة {0} مع ملاحظة واحدة</numerusform>
            <numerusform>تمت إزالة {0} مع ملاحظتين</numerusform>
            <numerusform>تمت إزالة {0} مع %n ملاحظات</numerusform>
            <numerusform>تمت إزالة {0} مع %n ملاحظة</numerusform>
            <numerusform>تمت إزالة {0} مع %n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>One person found</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>عُثر على شخص واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n people found</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>
            <numerusform>لم يُعثر على أحد</numerusform>
            <numerusform>عُثر على شخص واحد</numerusform>
            <numerusform>عُثر على شخصين</numerusform>
            <numerusform>عُثر على %n أشخاص</numerusform>
            <numerusform>عُثر على %n شخصًا</numerusform>
            <numerusform>عُثر على %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>One person</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>شخص واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <extracomment>mentorapp/ui/screens/mentees/page.py</extracomment>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>nothing planned</source>
        <extracomment>mentorapp/ui/screens/calendar/month.py</extracomment>
        <translation>لا شيء مخطط</translation>
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
            <numerusform>لا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Six random words</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>ست كلمات عشوائية</translation>
    </message>
    <message>
        <source>My own words</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>كلماتي أنا</translation>
    </message>
    <message>
        <source>Kind of passphrase</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>نوع عبارة المرور</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>الكتابة مرة أخرى</translation>
    </message>
    <message>
        <source>Type it here once more, so that you know it is in your fingers.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>كتابتها هنا مرة أخرى تؤكد أن أصابعك تعرفها.</translation>
    </message>
    <message>
        <source>This is not the same yet. The eye shows what you typed.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>ليست مطابقة بعد. رمز العين يُظهر ما كتبته.</translation>
    </message>
    <message>
        <source>Write a passphrase first.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>يُرجى كتابة عبارة مرور أولًا.</translation>
    </message>
    <message>
        <source>Too easy to guess. See below.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>تخمينها سهل جدًا. الشرح أدناه.</translation>
    </message>
    <message>
        <source>Typing the words once helps you remember them.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>كتابة الكلمات مرة واحدة تساعدك على تذكّرها.</translation>
    </message>
</context>
<context>
    <name>NewRecoveryCode</name>
    <message>
        <source>Make a new recovery code</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>إنشاء رمز استرداد جديد</translation>
    </message>
    <message>
        <source>The code you have stops working at once, and its sheet is worthless. Backups made before keep the code of their day. Type your passphrase to go on.</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>يتوقف الرمز الحالي عن العمل فورًا، وتفقد ورقته قيمتها. النسخ الاحتياطية السابقة تحتفظ برمز يومها. للمتابعة يُرجى كتابة عبارة المرور.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>إنشاء رمز جديد</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>يُرجى كتابة عبارة المرور.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>mentorapp/ui/screens/settings/keys_dialogs.py</extracomment>
        <translation>جارٍ التحقق…</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Your note</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>ملاحظتك</translation>
    </message>
    <message>
        <source>Write. Only you can read this.</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>مساحة للكتابة، لا يقرؤها غيرك.</translation>
    </message>
    <message>
        <source>Save now</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>حفظ الآن</translation>
    </message>
    <message>
        <source>That note was removed. What you had typed is now a new note.</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>أُزيلت تلك الملاحظة. وما كنت قد كتبته صار ملاحظة جديدة.</translation>
    </message>
    <message>
        <source>Note removed</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>أُزيلت الملاحظة</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>الإصدارات السابقة</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>عمّن الملاحظة</translation>
    </message>
    <message>
        <source>About nobody in particular</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>لا تخص شخصًا بعينه</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Choose a note, or write a new one.</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>يمكن اختيار ملاحظة أو كتابة ملاحظة جديدة.</translation>
    </message>
    <message>
        <source>New note</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>مثبّتة</translation>
    </message>
    <message>
        <source>A new note</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Written {0}</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>كُتبت {0}</translation>
    </message>
    <message>
        <source>Went back to an earlier version</source>
        <extracomment>mentorapp/ui/screens/notes/editor.py</extracomment>
        <translation>تم الرجوع إلى إصدار سابق</translation>
    </message>
</context>
<context>
    <name>NoteListModel</name>
    <message>
        <source>No words yet</source>
        <extracomment>mentorapp/ui/screens/notes/model.py</extracomment>
        <translation>لا كلمات بعد</translation>
    </message>
    <message>
        <source>Unfiled</source>
        <extracomment>mentorapp/ui/screens/notes/model.py</extracomment>
        <translation>بلا شخص</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>mentorapp/ui/screens/notes/model.py</extracomment>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>mentorapp/ui/screens/notes/model.py</extracomment>
        <translation>مثبّتة</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>إزالة هذه الملاحظة</translation>
    </message>
    <message>
        <source>Unfinished note</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>ملاحظة لم تكتمل</translation>
    </message>
    <message>
        <source>New note</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Save the note</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>تثبيت أو إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>الإصدارات السابقة</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>إزالة الملاحظة</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>No note found. Try fewer words.</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>لا ملاحظة بهذه الكلمات. قد يفيد عدد أقل منها.</translation>
    </message>
    <message>
        <source>Notes are for you alone: what you saw, what you wonder, what to ask next time.
Nobody else can ever read them.</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>الملاحظات لك وحدك: ما رأيته، وما تساءلت عنه، وما يحسن السؤال عنه في المرة القادمة.
لا يستطيع أحد غيرك قراءتها أبدًا.</translation>
    </message>
    <message>
        <source>Write the first note</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>كتابة أول ملاحظة</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Unfinished note: go on writing</source>
        <extracomment>mentorapp/ui/screens/notes/page.py</extracomment>
        <translation>ملاحظة لم تكتمل: متابعة الكتابة</translation>
    </message>
</context>
<context>
    <name>Observations</name>
    <message>
        <source>Running</source>
        <extracomment>mentorapp/ui/screens/observations/model.py</extracomment>
        <translation type="unfinished">جارٍ</translation>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">ما يُعرض منها</translation>
    </message>
    <message>
        <source>Nothing here. Try fewer letters, or show others.</source>
        <extracomment>mentorapp/ui/screens/observations/page.py</extracomment>
        <translation type="unfinished">لا شيء هنا. قد يفيد عدد أقل من الأحرف، أو عرض غيرها.</translation>
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
        <translation type="unfinished">الكل</translation>
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
        <translation>كل الصفوف</translation>
    </message>
    <message>
        <source>Come in</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>يُستورد</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Cannot come in</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>لا يمكن استيراده</translation>
    </message>
    <message>
        <source>Rows to list</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>الصفوف المعروضة</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>صفوف الملف</translation>
    </message>
    <message>
        <source>Press Space on a row to bring it in or leave it out.</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>مفتاح المسافة على صف يُدرجه أو يتركه.</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>
            <numerusform>لا متروك</numerusform>
            <numerusform>متروك واحد</numerusform>
            <numerusform>متروكان</numerusform>
            <numerusform>%n متروكة</numerusform>
            <numerusform>%n متروكًا</numerusform>
            <numerusform>%n متروك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot come in</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>
            <numerusform>لا شيء يتعذّر</numerusform>
            <numerusform>تعذّر استيراد صف واحد</numerusform>
            <numerusform>تعذّر استيراد صفين</numerusform>
            <numerusform>تعذّر استيراد %n صفوف</numerusform>
            <numerusform>تعذّر استيراد %n صفًا</numerusform>
            <numerusform>تعذّر استيراد %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person comes in</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>يُستورد شخص واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n people come in</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>
            <numerusform>لا يُستورد أحد</numerusform>
            <numerusform>يُستورد شخص واحد</numerusform>
            <numerusform>يُستورد شخصان</numerusform>
            <numerusform>يُستورد %n أشخاص</numerusform>
            <numerusform>يُستورد %n شخصًا</numerusform>
            <numerusform>يُستورد %n شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overlap</name>
    <message>
        <source>This is your protected time</source>
        <extracomment>mentorapp/ui/overlap.py</extracomment>
        <translation>هذا وقتك المحمي</translation>
    </message>
    <message>
        <source>You keep {0} free: {1}. Put the meeting here anyway?</source>
        <extracomment>mentorapp/ui/overlap.py</extracomment>
        <translation>أردت إبقاء {0} خاليًا: {1}. هل يوضع اللقاء هنا مع ذلك؟</translation>
    </message>
    <message>
        <source>This overlaps something else</source>
        <extracomment>mentorapp/ui/overlap.py</extracomment>
        <translation>هذا يتداخل مع شيء آخر</translation>
    </message>
    <message>
        <source>At that time there is already: {0}. Put the meeting here anyway?</source>
        <extracomment>mentorapp/ui/overlap.py</extracomment>
        <translation>في ذلك الوقت يوجد بالفعل: {0}. هل يوضع اللقاء هنا مع ذلك؟</translation>
    </message>
    <message>
        <source>Put it here anyway</source>
        <extracomment>mentorapp/ui/overlap.py</extracomment>
        <translation>وضعه هنا مع ذلك</translation>
    </message>
</context>
<context>
    <name>OwnPanel</name>
    <message>
        <source>New passphrase</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>عبارة المرور الجديدة</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <extracomment>mentorapp/ui/shell/page.py</extracomment>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Four or five words that do not belong together are a good beginning.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>أربع أو خمس كلمات لا رابط بينها بداية جيدة.</translation>
    </message>
    <message>
        <source>This is on the lists that attackers try first.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>هذه في القوائم التي يجرّبها المهاجمون أولًا.</translation>
    </message>
    <message>
        <source>Names are guessed early. Add words that have nothing to do with you.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>الأسماء تُخمَّن مبكرًا. يحسن إضافة كلمات لا صلة لها بك.</translation>
    </message>
    <message>
        <source>Keys that lie side by side are guessed early. Use words instead.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>المفاتيح المتجاورة تُخمَّن مبكرًا. الكلمات أفضل منها.</translation>
    </message>
    <message>
        <source>Repeating something adds little. Add different words.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>التكرار لا يضيف كثيرًا. يحسن إضافة كلمات مختلفة.</translation>
    </message>
    <message>
        <source>Sequences such as abc or 4567 add little. Add different words.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>المتواليات مثل abc أو 4567 لا تضيف كثيرًا. يحسن إضافة كلمات مختلفة.</translation>
    </message>
    <message>
        <source>Dates and years are guessed early. Add different words.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>التواريخ والسنوات تُخمَّن مبكرًا. يحسن إضافة كلمات مختلفة.</translation>
    </message>
    <message>
        <source>Add another word or two that do not belong to the rest.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>يحسن إضافة كلمة أو كلمتين لا رابط بينهما وبين البقية.</translation>
    </message>
    <message>
        <source>This will hold.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>هذه ستصمد.</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Hide what I type</source>
        <extracomment>mentorapp/ui/widgets/fields.py</extracomment>
        <translation>إخفاء ما أكتبه</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <extracomment>mentorapp/ui/widgets/fields.py</extracomment>
        <translation>إظهار ما أكتبه</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>The words that open it</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>الكلمات التي تفتحها</translation>
    </message>
    <message>
        <source>Nobody else knows your passphrase, and nobody can look it up. Six random words are easy to keep in mind and too many to guess.</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>لا أحد غيرك يعرف عبارة المرور، ولا يستطيع أحد البحث عنها. ست كلمات عشوائية يسهل حفظها ويصعب تخمينها.</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>إنشاء الخزنة</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py, mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>اختيار عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>The code fits. From now on the vault opens with the passphrase that you choose here.</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>الرمز صحيح. من الآن تُفتح الخزنة بعبارة المرور التي تُختار هنا.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>فتح الخزنة</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Nothing chosen yet</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>لم يُختر شيء بعد</translation>
    </message>
</context>
<context>
    <name>PeopleChoice</name>
    <message>
        <source>With whom</source>
        <extracomment>mentorapp/ui/screens/meeting/people.py</extracomment>
        <translation>مع من</translation>
    </message>
    <message>
        <source>A name; Enter adds another</source>
        <extracomment>mentorapp/ui/screens/meeting/people.py</extracomment>
        <translation>اسم، وEnter يضيف آخر</translation>
    </message>
    <message>
        <source>Take {0} out</source>
        <extracomment>mentorapp/ui/screens/meeting/people.py</extracomment>
        <translation>إخراج {0}</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>What to see of this person</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>ما يُعرض عن هذا الشخص</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>Nothing written yet. Begin with what you noticed first.</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>لم يُكتب شيء بعد. أول ما لاحظته بداية جيدة.</translation>
    </message>
    <message>
        <source>In their own words</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>بكلماته</translation>
    </message>
    <message>
        <source>At a glance</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>لمحة سريعة</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Last note</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>آخر ملاحظة</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>الضمائر</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Subjects</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>المواد</translation>
    </message>
    <message>
        <source>Grades</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>الصفوف الدراسية</translation>
    </message>
    <message>
        <source>School</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>المدرسة</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>لم يُكتب بعد</translation>
    </message>
    <message>
        <source>Ask them how they would describe themselves as a teacher.</source>
        <extracomment>mentorapp/ui/screens/mentees/person.py</extracomment>
        <translation>سؤال مقترح له: كيف تصف نفسك معلّمًا؟</translation>
    </message>
</context>
<context>
    <name>PhrasePanel</name>
    <message>
        <source>Write them on paper and keep it at home until you know them.</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>تُكتب على ورقة وتبقى في البيت إلى أن تُحفظ عن ظهر قلب.</translation>
    </message>
    <message>
        <source>Six other words</source>
        <extracomment>mentorapp/ui/screens/recovery/new_passphrase.py</extracomment>
        <translation>ست كلمات أخرى</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>Picture: {0}</source>
        <extracomment>mentorapp/ui/attachments/viewer.py</extracomment>
        <translation>صورة: {0}</translation>
    </message>
    <message>
        <source>{0} × {1} dots</source>
        <extracomment>mentorapp/ui/attachments/viewer.py</extracomment>
        <translation>{0} × {1} نقطة</translation>
    </message>
    <message>
        <source>Farther</source>
        <extracomment>mentorapp/ui/attachments/viewer.py</extracomment>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Nearer</source>
        <extracomment>mentorapp/ui/attachments/viewer.py</extracomment>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <extracomment>mentorapp/ui/attachments/viewer.py</extracomment>
        <translation>الصورة كاملة</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>mentorapp/ui/attachments/viewer.py</extracomment>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>mentorapp/ui/attachments/viewer.py</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PlanMeetingDialog</name>
    <message>
        <source>Change the meeting</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>تعديل اللقاء</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>تخطيط لقاء</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Plan it</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>تخطيط</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>كيف سار الأمر؟</translation>
    </message>
    <message>
        <source>From last time</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>من المرة الماضية</translation>
    </message>
    <message>
        <source>Nothing is open with them, and nothing was recorded last time.</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>لا شيء مفتوح مع هذا الشخص، ولم يُسجَّل شيء في المرة الماضية.</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What it is about; may stay empty</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>الموضوع، ويمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Agenda</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>With whom</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>مع من</translation>
    </message>
    <message>
        <source>Add what is open with them</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>إضافة ما هو مفتوح معه</translation>
    </message>
    <message>
        <source>Write a time such as 15:30.</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>يُرجى كتابة وقت مثل 15:30.</translation>
    </message>
    <message>
        <source>Write a number of minutes.</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>يُرجى كتابة عدد الدقائق.</translation>
    </message>
    <message>
        <source>Nobody here has this name. Choose one from the list, or empty the line.</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>لا أحد هنا بهذا الاسم. يمكن اختيار اسم من القائمة أو إفراغ السطر.</translation>
    </message>
    <message>
        <source>The meeting is changed.</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>تم تعديل اللقاء.</translation>
    </message>
    <message>
        <source>Planned for {0}.</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>خُطّط له: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings planned.</source>
        <extracomment>mentorapp/ui/screens/meeting/plan_dialog.py</extracomment>
        <translation>
            <numerusform>لم يُخطَّط أي لقاء.</numerusform>
            <numerusform>خُطّط لقاء واحد.</numerusform>
            <numerusform>خُطّط لقاءان.</numerusform>
            <numerusform>خُطّطت %n لقاءات.</numerusform>
            <numerusform>خُطّط %n لقاءً.</numerusform>
            <numerusform>خُطّط %n لقاء.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <source>From the library</source>
        <extracomment>mentorapp/ui/library_insert.py</extracomment>
        <translation>من المكتبة</translation>
    </message>
    <message>
        <source>The library has nothing for this place yet.</source>
        <extracomment>mentorapp/ui/library_insert.py</extracomment>
        <translation>لا شيء في المكتبة لهذا الموضع بعد.</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <extracomment>mentorapp/ui/library_insert.py</extracomment>
        <translation>{0}، {1} من {2}</translation>
    </message>
</context>
<context>
    <name>PrivatePaper</name>
    <message>
        <source>Private note</source>
        <extracomment>mentorapp/ui/screens/meeting/papers.py</extracomment>
        <translation>ملاحظة خاصة</translation>
    </message>
    <message>
        <source>What is for you alone. Nobody else ever reads it.</source>
        <extracomment>mentorapp/ui/screens/meeting/papers.py</extracomment>
        <translation>ما هو لك وحدك. لا يقرؤه غيرك أبدًا.</translation>
    </message>
    <message>
        <source>The private note is removed.</source>
        <extracomment>mentorapp/ui/screens/meeting/papers.py</extracomment>
        <translation>أُزيلت الملاحظة الخاصة.</translation>
    </message>
</context>
<context>
    <name>ProtectedForm</name>
    <message>
        <source>Change protected time</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>تعديل الوقت المحمي</translation>
    </message>
    <message>
        <source>Protect some time</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>حماية وقت</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Give this time free</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>إتاحة هذا الوقت</translation>
    </message>
    <message>
        <source>What for</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>لأي غرض</translation>
    </message>
    <message>
        <source>Preparation, writing, a walk</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>تحضير، كتابة، مشي</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Empty: from now on</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>فارغ: من الآن</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Empty: for good</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>فارغ: دائمًا</translation>
    </message>
    <message>
        <source>Write a time such as {0}.</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>يُرجى كتابة وقت مثل {0}.</translation>
    </message>
    <message>
        <source>Write a day such as 7 September 2026 or 2026-09-07.</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>يُرجى كتابة يوم مثل 7 سبتمبر 2026 أو 2026-09-07.</translation>
    </message>
    <message>
        <source>This time is free again</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>هذا الوقت متاح من جديد</translation>
    </message>
</context>
<context>
    <name>ProtectedTimeDialog</name>
    <message>
        <source>Protected time</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>الوقت المحمي</translation>
    </message>
    <message>
        <source>Hours of each week that you keep free. You are asked before they are broken.</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>ساعات من كل أسبوع تبقى خالية لك. لا تُشغل قبل سؤالك.</translation>
    </message>
    <message>
        <source>Nothing is protected yet. An hour for your own preparation is a good beginning.</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>لا شيء محمي بعد. ساعة لتحضيرك الخاص بداية جيدة.</translation>
    </message>
    <message>
        <source>Protect some time</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>حماية وقت</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>mentorapp/ui/screens/calendar/dialogs.py</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ProveDialog</name>
    <message>
        <source>Confirm that it is you</source>
        <extracomment>mentorapp/ui/shell/prove.py</extracomment>
        <translation>أكّد هويتك</translation>
    </message>
    <message>
        <source>The file leaves the vault and is not encrypted. Type your passphrase to write it.</source>
        <extracomment>mentorapp/ui/shell/prove.py</extracomment>
        <translation>يخرج الملف من الخزنة وهو غير مشفّر. اكتب عبارة المرور لحفظه.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>mentorapp/ui/shell/prove.py</extracomment>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Write the file</source>
        <extracomment>mentorapp/ui/shell/prove.py</extracomment>
        <translation>حفظ الملف</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <extracomment>mentorapp/ui/shell/prove.py</extracomment>
        <translation>يُرجى كتابة عبارة المرور.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>mentorapp/ui/shell/prove.py</extracomment>
        <translation>جارٍ التحقق…</translation>
    </message>
</context>
<context>
    <name>QuickCapture</name>
    <message>
        <source>Quick note</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>ملاحظة سريعة</translation>
    </message>
    <message>
        <source>Here is what you began {0}.</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>هذا ما بدأته {0}.</translation>
    </message>
    <message>
        <source>Nobody here has this name. Choose one from the list, or empty the line.</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>لا أحد هنا بهذا الاسم. يمكن اختيار اسم من القائمة أو إفراغ السطر.</translation>
    </message>
    <message>
        <source>Note about {0} saved.</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>حُفظت الملاحظة عن {0}.</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py, mentorapp/ui/tour_stops.py</extracomment>
        <translation>حُفظت الملاحظة.</translation>
    </message>
    <message>
        <source>Your note</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>ملاحظتك</translation>
    </message>
    <message>
        <source>Write it down before it is gone. Only you can read this.</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>للكتابة قبل أن تضيع الفكرة. لا يقرؤها غيرك.</translation>
    </message>
    <message>
        <source>About whom</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>عمّن؟</translation>
    </message>
    <message>
        <source>About whom? Leave it empty to file it later</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>عمّن؟ يمكن تركه فارغًا إلى وقت لاحق</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Draft kept {0}</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>حُفظت المسودة {0}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Not saved: {0}</source>
        <extracomment>mentorapp/ui/shell/quick_capture.py</extracomment>
        <translation>لم يُحفظ: {0}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Today</source>
        <extracomment>mentorapp/ui/shell/pages.py</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Mentees</source>
        <extracomment>mentorapp/ui/shell/pages.py</extracomment>
        <translation>المسترشدون</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>mentorapp/ui/shell/pages.py</extracomment>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>mentorapp/ui/shell/pages.py</extracomment>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>mentorapp/ui/shell/pages.py</extracomment>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Caseload</source>
        <extracomment>mentorapp/ui/shell/pages.py</extracomment>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>mentorapp/ui/shell/pages.py</extracomment>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>mentorapp/ui/shell/pages.py</extracomment>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Meeting</source>
        <extracomment>mentorapp/ui/shell/pages.py</extracomment>
        <translation>اللقاء</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>mentorapp/ui/shell/pages.py</extracomment>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>Your vault is ready</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>خزنتك جاهزة</translation>
    </message>
    <message>
        <source>How would you like to begin? The rest is one key away at any time.</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>كيف تكون البداية؟ كل ما عداها على بعد مفتاح في أي وقت.</translation>
    </message>
    <message>
        <source>Look around</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>جولة في البرنامج</translation>
    </message>
    <message>
        <source>Bring in a list of people</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>استيراد قائمة أشخاص</translation>
    </message>
    <message>
        <source>From a spreadsheet or a OneRoster file</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>من جدول بيانات أو ملف OneRoster</translation>
    </message>
    <message>
        <source>Add one person</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>إضافة شخص واحد</translation>
    </message>
    <message>
        <source>A name is enough</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>يكفي الاسم</translation>
    </message>
</context>
<context>
    <name>RecordPaper</name>
    <message>
        <source>Shared record</source>
        <extracomment>mentorapp/ui/screens/meeting/papers.py</extracomment>
        <translation>المحضر المشترك</translation>
    </message>
    <message>
        <source>What you spoke of and agreed. They may read it too.</source>
        <extracomment>mentorapp/ui/screens/meeting/papers.py</extracomment>
        <translation>ما دار الحديث عنه وما اتُّفق عليه. قد يقرؤه الشخص أيضًا.</translation>
    </message>
</context>
<context>
    <name>Recovered</name>
    <message>
        <source>Save it</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>التخلص منه</translation>
    </message>
    <message>
        <source>You had deleted all the words of this note</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>كنت قد حذفت كل كلمات هذه الملاحظة</translation>
    </message>
    <message>
        <source>Recovered what you had typed</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>تم استرداد ما كنت قد كتبته</translation>
    </message>
    <message>
        <source>Bring the words back</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>إعادة الكلمات</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Recovery code</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>Opening…</source>
        <extracomment>mentorapp/ui/screens/recovery/page.py</extracomment>
        <translation>جارٍ الفتح…</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Your MentorApp recovery code</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>رمز استرداد MentorApp الخاص بك</translation>
    </message>
    <message>
        <source>For the vault “{vault}”, made on {date}</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>للخزنة «{vault}»، أُنشئ في {date}</translation>
    </message>
    <message>
        <source>Compare each group with the screen, then tick it off. There is no letter O, I, L or U in it.</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>تُقارن كل مجموعة بالشاشة ثم توضع عليها علامة. لا يوجد فيه أي من الأحرف O وI وL وU.</translation>
    </message>
    <message>
        <source>The same code</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>الرمز نفسه</translation>
    </message>
    <message>
        <source>What this is</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>ما هذا؟</translation>
    </message>
    <message>
        <source>This code is a second key to your vault. If you forget your passphrase, it is the only way back to your notes. Nobody else has a copy, and nobody can make a new one for you.</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>هذا الرمز مفتاح ثانٍ لخزنتك. إن نُسيت عبارة المرور فهو السبيل الوحيد إلى ملاحظاتك. لا أحد غيرك يملك نسخة منه، ولا يستطيع أحد أن يصنع لك رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>What it opens</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>ما الذي يفتحه؟</translation>
    </message>
    <message>
        <source>Everything in this vault and in its backups, also your private notes. Whoever holds this sheet and your computer or a backup can read all of it.</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>كل ما في هذه الخزنة وفي نسخها الاحتياطية، ومنه ملاحظاتك الخاصة. من كانت معه هذه الورقة وحاسوبك أو نسخة احتياطية أمكنه قراءة كل ذلك.</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>أين يُحفظ؟</translation>
    </message>
    <message>
        <source>On paper, away from the computer: in a locked drawer at home, a safe or a sealed envelope with someone you trust. Do not photograph it, and do not keep it in the same bag as the laptop.</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>على الورق وبعيدًا عن الحاسوب: في درج مقفل في البيت، أو خزانة حديدية، أو ظرف مختوم عند شخص موثوق. لا يُصوَّر، ولا يوضع في حقيبة الحاسوب نفسها.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>كيف يُستخدم؟</translation>
    </message>
    <message>
        <source>Open MentorApp, choose “Use the recovery code” and type it. Small letters and missing dashes do not matter. Then choose a new passphrase. If this sheet is lost or seen by others, make a new code in the settings: this one then no longer opens the vault. Backups made before keep the old code.</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>يُفتح MentorApp ويُختار «استخدام رمز الاسترداد» ويُكتب الرمز. لا تهم الأحرف الصغيرة ولا الشرطات الناقصة. ثم تُختار عبارة مرور جديدة. إذا ضاعت هذه الورقة أو رآها آخرون، يُنشأ رمز جديد في الإعدادات، فلا يعود هذا يفتح الخزنة. النسخ الاحتياطية السابقة تحتفظ بالرمز القديم.</translation>
    </message>
    <message>
        <source>I keep this sheet here:</source>
        <extracomment>mentorapp/reports/recovery_sheet.py</extracomment>
        <translation>مكان حفظ هذه الورقة:</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <extracomment>mentorapp/ui/screens/recovery/sheet.py</extracomment>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>MentorApp recovery sheet</source>
        <extracomment>mentorapp/ui/screens/recovery/sheet.py</extracomment>
        <translation>ورقة استرداد MentorApp</translation>
    </message>
    <message>
        <source>Vault: {0}</source>
        <extracomment>mentorapp/ui/screens/recovery/sheet.py</extracomment>
        <translation>الخزنة: {0}</translation>
    </message>
    <message>
        <source>Made on {0}</source>
        <extracomment>mentorapp/ui/screens/recovery/sheet.py</extracomment>
        <translation>أُنشئ في {0}</translation>
    </message>
    <message>
        <source>Whoever has this code can open the vault. Keep the sheet where you keep important papers, away from the computer.</source>
        <extracomment>mentorapp/ui/screens/recovery/sheet.py</extracomment>
        <translation>من كان معه هذا الرمز أمكنه فتح الخزنة. مكان الورقة حيث تُحفظ الأوراق المهمة، بعيدًا عن الحاسوب.</translation>
    </message>
    <message>
        <source>If you forget your passphrase: open MentorApp, choose “Use the recovery code” and type the code. Small letters, O for 0 and missing dashes do not matter.</source>
        <extracomment>mentorapp/ui/screens/recovery/sheet.py</extracomment>
        <translation>عند نسيان عبارة المرور: يُفتح MentorApp ويُختار «استخدام رمز الاسترداد» ويُكتب الرمز. لا تهم الأحرف الصغيرة، ولا O بدل 0، ولا الشرطات الناقصة.</translation>
    </message>
</context>
<context>
    <name>ReminderRow</name>
    <message>
        <source>Open</source>
        <extracomment>mentorapp/ui/screens/today/reminders.py</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>mentorapp/ui/screens/today/reminders.py</extracomment>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>mentorapp/ui/screens/today/reminders.py</extracomment>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>RemindersBlock</name>
    <message>
        <source>Done</source>
        <extracomment>mentorapp/ui/screens/today/reminders.py</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>mentorapp/ui/screens/today/reminders.py</extracomment>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>RepeatChoice</name>
    <message>
        <source>Repeat</source>
        <extracomment>mentorapp/ui/screens/meeting/repeat.py</extracomment>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <extracomment>mentorapp/ui/screens/meeting/repeat.py</extracomment>
        <translation>لا يتكرر</translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <extracomment>mentorapp/ui/screens/meeting/repeat.py</extracomment>
        <translation>
            <numerusform>لا يتكرر</numerusform>
            <numerusform>كل أسبوع</numerusform>
            <numerusform>كل أسبوعين</numerusform>
            <numerusform>كل %n أسابيع</numerusform>
            <numerusform>كل %n أسبوعًا</numerusform>
            <numerusform>كل %n أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>Each month, on the same weekday</source>
        <extracomment>mentorapp/ui/screens/meeting/repeat.py</extracomment>
        <translation>كل شهر في اليوم نفسه من الأسبوع</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>mentorapp/ui/screens/meeting/repeat.py</extracomment>
        <translation>حتى</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <extracomment>mentorapp/ui/screens/settings/backups.py</extracomment>
        <translation>جارٍ الاستعادة…</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Backup</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>New folder</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>المجلد الجديد</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>An absent or empty folder. A vault that is open is never written over.</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>مجلد غير موجود أو فارغ. لا يُكتب أبدًا فوق خزنة مفتوحة.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>What opens the backup</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>ما يفتح النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>جارٍ قراءة النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>Choose the backup first.</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>يُرجى اختيار النسخة الاحتياطية أولًا.</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>يُرجى اختيار مجلد أولًا.</translation>
    </message>
    <message>
        <source>Type what opened the vault on the day of the backup.</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>يُرجى كتابة ما كان يفتح الخزنة يوم إنشاء النسخة.</translation>
    </message>
    <message>
        <source>Backups (*.mentorbackup)</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>نسخ احتياطية (*.mentorbackup)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>اختيار نسخة احتياطية</translation>
    </message>
    <message>
        <source>Choose where the vault will be</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>اختيار مكان الخزنة</translation>
    </message>
</context>
<context>
    <name>RestoreStep</name>
    <message>
        <source>Restore a backup</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>The backup is checked from the first byte to the last before anything is put in place.</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>تُفحص النسخة الاحتياطية كلها من أولها إلى آخرها قبل أن يوضع أي شيء في مكانه.</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>جارٍ الاستعادة…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <extracomment>mentorapp/ui/screens/recovery/restore.py</extracomment>
        <translation>جارٍ الفتح…</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Rows that did not come in</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>صفوف لم تُستورد</translation>
    </message>
    <message>
        <source>1 person brought in</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>استُورد شخص واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n people brought in</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>
            <numerusform>لم يُستورد أحد</numerusform>
            <numerusform>استُورد شخص واحد</numerusform>
            <numerusform>استُورد شخصان</numerusform>
            <numerusform>استُورد %n أشخاص</numerusform>
            <numerusform>استُورد %n شخصًا</numerusform>
            <numerusform>استُورد %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone in the file is here now. You can undo this in one step.</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>كل من في الملف هنا الآن. يمكنك التراجع عن ذلك بخطوة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the file did not come in:</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>
            <numerusform>استُوردت كل صفوف الملف.</numerusform>
            <numerusform>صف واحد من الملف لم يُستورد:</numerusform>
            <numerusform>صفان من الملف لم يُستوردا:</numerusform>
            <numerusform>%n صفوف من الملف لم تُستورد:</numerusform>
            <numerusform>%n صفًا من الملف لم تُستورد:</numerusform>
            <numerusform>%n صف من الملف لم تُستورد:</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row of the file did not come in:</source>
        <extracomment>mentorapp/ui/screens/roster_import/outcome.py</extracomment>
        <translation>صف واحد من الملف لم يُستورد:</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>Name</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Preferred first name</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>الاسم الأول المفضّل</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>الضمائر</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Subjects</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>المواد</translation>
    </message>
    <message>
        <source>Grades</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>الصفوف الدراسية</translation>
    </message>
    <message>
        <source>School</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>المدرسة</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Started on</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>تاريخ البداية</translation>
    </message>
    <message>
        <source>In their own words</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>بكلماته</translation>
    </message>
    <message>
        <source>All languages (UTF-8)</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>كل اللغات (UTF-8)</translation>
    </message>
    <message>
        <source>All languages (UTF-16)</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>كل اللغات (UTF-16)</translation>
    </message>
    <message>
        <source>All languages (UTF-32)</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>كل اللغات (UTF-32)</translation>
    </message>
    <message>
        <source>Western European (Windows)</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>أوروبا الغربية (Windows)</translation>
    </message>
    <message>
        <source>Western European (old Mac)</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>أوروبا الغربية (Mac قديم)</translation>
    </message>
    <message>
        <source>Central European</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>أوروبا الوسطى</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>السيريلية</translation>
    </message>
    <message>
        <source>Greek</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>الصينية المبسطة</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>الصينية التقليدية</translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>mentorapp/ui/screens/roster_import/words.py</extracomment>
        <translation>الكورية</translation>
    </message>
</context>
<context>
    <name>RosterImportDialog</name>
    <message>
        <source>Bring in a list of people</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>استيراد قائمة أشخاص</translation>
    </message>
    <message>
        <source>Choose a list of the people you support: a CSV file, an Excel workbook (.xlsx) or a OneRoster file from your school&apos;s system.</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>يُرجى اختيار قائمة بمن يحظون بدعمك: ملف CSV أو مصنف Excel (xlsx) أو ملف OneRoster من نظام مدرستك.</translation>
    </message>
    <message>
        <source>You will see how each row is read and what would happen to it. Nothing comes in before you say so, and you can undo it in one step. The file stays as it is.</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>سيظهر لك كيف قُرئ كل صف وماذا سيحدث به. لا يُستورد شيء قبل موافقتك، ويمكنك التراجع بخطوة واحدة. يبقى الملف كما هو.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>See what would happen</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>عرض ما سيحدث</translation>
    </message>
    <message>
        <source>Another file</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>ملف آخر</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Bring in 1 person</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>استيراد شخص واحد</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n people</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>
            <numerusform>لا أحد للاستيراد</numerusform>
            <numerusform>استيراد شخص واحد</numerusform>
            <numerusform>استيراد شخصين</numerusform>
            <numerusform>استيراد %n أشخاص</numerusform>
            <numerusform>استيراد %n شخصًا</numerusform>
            <numerusform>استيراد %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone. Nobody was brought in.</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>تم التراجع. لم يُستورد أحد.</translation>
    </message>
    <message>
        <source>Lists of people</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>قوائم أشخاص</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>اختيار قائمة</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>جارٍ قراءة الملف…</translation>
    </message>
    <message>
        <source>Comparing with the people who are here…</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>جارٍ المقارنة بالأشخاص الموجودين هنا…</translation>
    </message>
    <message>
        <source>Bringing in people…</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>جارٍ استيراد الأشخاص…</translation>
    </message>
    <message>
        <source>Stopped. Nobody was brought in.</source>
        <extracomment>mentorapp/ui/screens/roster_import/dialog.py</extracomment>
        <translation>توقّف العمل. لم يُستورد أحد.</translation>
    </message>
</context>
<context>
    <name>RosterRows</name>
    <message>
        <source>Row {0}</source>
        <extracomment>mentorapp/ui/screens/roster_import/model.py</extracomment>
        <translation>الصف {0}</translation>
    </message>
    <message>
        <source>Cannot come in</source>
        <extracomment>mentorapp/ui/screens/roster_import/model.py</extracomment>
        <translation>لا يمكن استيراده</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>mentorapp/ui/screens/roster_import/model.py</extracomment>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Comes in</source>
        <extracomment>mentorapp/ui/screens/roster_import/model.py</extracomment>
        <translation>يُستورد</translation>
    </message>
    <message>
        <source>Row {0}: {1}. {2}. {3}</source>
        <extracomment>mentorapp/ui/screens/roster_import/model.py</extracomment>
        <translation>الصف {0}: {1}. {2}. {3}</translation>
    </message>
    <message>
        <source>Only the name is given.</source>
        <extracomment>mentorapp/ui/screens/roster_import/model.py</extracomment>
        <translation>لا يوجد غير الاسم.</translation>
    </message>
</context>
<context>
    <name>SaveCopy</name>
    <message>
        <source>The copy is not encrypted: whoever can open its folder can read it. In the vault it stays as it is.</source>
        <extracomment>mentorapp/ui/attachments/saving.py</extracomment>
        <translation>النسخة غير مشفّرة: من يستطيع فتح مجلدها يستطيع قراءتها. أما في الخزنة فيبقى الملف كما هو.</translation>
    </message>
    <message>
        <source>MentorApp shows pictures only. To read this, open a copy elsewhere. {0}</source>
        <extracomment>mentorapp/ui/attachments/saving.py</extracomment>
        <translation>يعرض MentorApp الصور فقط. لقراءة هذا الملف تُفتح نسخة منه في مكان آخر. {0}</translation>
    </message>
    <message>
        <source>Save a copy outside the vault?</source>
        <extracomment>mentorapp/ui/attachments/saving.py</extracomment>
        <translation>حفظ نسخة خارج الخزنة؟</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <extracomment>mentorapp/ui/attachments/saving.py</extracomment>
        <translation>اختيار مكان…</translation>
    </message>
    <message>
        <source>This kind of file ({0})</source>
        <extracomment>mentorapp/ui/attachments/saving.py</extracomment>
        <translation>هذا النوع من الملفات ({0})</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <extracomment>mentorapp/ui/attachments/saving.py</extracomment>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Copy saved as {0}</source>
        <extracomment>mentorapp/ui/attachments/saving.py</extracomment>
        <translation>حُفظت النسخة باسم {0}</translation>
    </message>
</context>
<context>
    <name>SavedIndicator</name>
    <message>
        <source>All saved {0}</source>
        <extracomment>mentorapp/ui/widgets/saved_indicator.py</extracomment>
        <translation>حُفظ كل شيء {0}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>mentorapp/ui/widgets/saved_indicator.py</extracomment>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Draft kept {0}</source>
        <extracomment>mentorapp/ui/widgets/saved_indicator.py</extracomment>
        <translation>حُفظت المسودة {0}</translation>
    </message>
    <message>
        <source>Not saved: {0}</source>
        <extracomment>mentorapp/ui/widgets/saved_indicator.py</extracomment>
        <translation>لم يُحفظ: {0}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>mentorapp/ui/widgets/saved_indicator.py</extracomment>
        <translation>لم يُحفظ</translation>
    </message>
</context>
<context>
    <name>ScopeRow</name>
    <message>
        <source>Renew</source>
        <extracomment>mentorapp/ui/screens/engagement/consent.py</extracomment>
        <translation>تجديد</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>mentorapp/ui/screens/engagement/consent.py</extracomment>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>mentorapp/ui/screens/engagement/consent.py</extracomment>
        <translation>سحب</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}</source>
        <extracomment>mentorapp/ui/screens/engagement/consent.py</extracomment>
        <translation>{0}: {1}، {2}</translation>
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
        <translation>القفل بعد</translation>
    </message>
    <message>
        <source>One minute</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>دقيقة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>
            <numerusform>فورًا</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>قفل الآن</translation>
    </message>
    <message>
        <source>Locking</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Lock when nobody is here</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>القفل حين لا يكون أحد هنا</translation>
    </message>
    <message>
        <source>Also when the screen locks or the computer sleeps. What you were writing is kept.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>وكذلك عند قفل الشاشة أو سكون الحاسوب. ما كنت قد بدأت كتابته يبقى محفوظًا.</translation>
    </message>
    <message>
        <source>One key, from anywhere.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>مفتاح واحد، من أي مكان.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>إنشاء رمز جديد</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>مفاتيح الخزنة</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The words that open the vault. Nobody can look them up.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>الكلمات التي تفتح الخزنة. لا يستطيع أحد البحث عنها.</translation>
    </message>
    <message>
        <source>It was never typed back, so nobody knows whether it is on paper. Make a new one.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>لم تُؤكَّد كتابته قط، فلا يُعرف هل هو على الورق. يحسن إنشاء رمز جديد.</translation>
    </message>
    <message>
        <source>The other way in. A new code replaces it, and a sheet can be printed then.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>طريق الدخول الآخر. الرمز الجديد يحل محله، ويمكن عندئذ طباعة ورقته.</translation>
    </message>
    <message>
        <source>Saved in the vault.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>حُفظ في الخزنة.</translation>
    </message>
    <message>
        <source>The new passphrase opens the vault from now on.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>عبارة المرور الجديدة تفتح الخزنة من الآن.</translation>
    </message>
    <message>
        <source>There is a new recovery code. Destroy the old sheet.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>هناك رمز استرداد جديد. يُرجى إتلاف الورقة القديمة.</translation>
    </message>
    <message>
        <source>What is protected</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>ما هو محمي</translation>
    </message>
    <message>
        <source>Protected</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>محمي</translation>
    </message>
    <message>
        <source>Not protected</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>غير محمي</translation>
    </message>
    <message>
        <source>A lost or stolen laptop, disk or backup: everything in it is encrypted.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>ضياع أو سرقة الحاسوب أو القرص أو النسخة الاحتياطية: كل ما فيها مشفّر.</translation>
    </message>
    <message>
        <source>Somebody at your unlocked laptop, once the vault has locked.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>شخص أمام حاسوبك المفتوح، متى أُقفلت الخزنة.</translation>
    </message>
    <message>
        <source>Other programs that look into this one, and what is left in memory after locking.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>برامج أخرى تتطلع إلى داخل هذا البرنامج، وما يبقى في الذاكرة بعد القفل.</translation>
    </message>
    <message>
        <source>The network: MentorApp never uses it.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>الشبكة: لا يستخدمها MentorApp أبدًا.</translation>
    </message>
    <message>
        <source>A computer that others control: whoever can record your keys can read along.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>حاسوب يتحكم فيه آخرون: من يستطيع تسجيل ضغطات المفاتيح يستطيع القراءة معك.</translation>
    </message>
    <message>
        <source>What the system writes to disk when it sleeps. Turn on the encryption of the disk.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>ما يكتبه النظام على القرص عند السكون. يحسن تفعيل تشفير القرص.</translation>
    </message>
    <message>
        <source>Pictures of the screen, and files that you save outside the vault.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>صور الشاشة، والملفات التي تُحفظ خارج الخزنة.</translation>
    </message>
    <message>
        <source>A forgotten passphrase without the recovery sheet. Nobody can help then.</source>
        <extracomment>mentorapp/ui/screens/settings/security.py</extracomment>
        <translation>عبارة مرور منسية دون ورقة الاسترداد. لا يستطيع أحد المساعدة عندئذ.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Some words are not saved</source>
        <extracomment>mentorapp/ui/shell/session.py</extracomment>
        <translation>بعض الكلمات لم تُحفظ</translation>
    </message>
    <message>
        <source>The vault could not take what you typed last. Copy it elsewhere first, or it will be lost.</source>
        <extracomment>mentorapp/ui/shell/session.py</extracomment>
        <translation>لم تستطع الخزنة حفظ آخر ما كتبته. يُرجى نسخه إلى مكان آخر أولًا، وإلا ضاع.</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <extracomment>mentorapp/ui/shell/session.py</extracomment>
        <translation>المغادرة دونه</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Every change is saved at once.</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>يُحفظ كل تغيير فورًا.</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>أقسام الإعدادات</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Your week</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>أسبوعك</translation>
    </message>
    <message>
        <source>Security</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Vault</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>الخزنة</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Check everything</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>فحص كل شيء</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <extracomment>mentorapp/ui/screens/settings/page.py</extracomment>
        <translation>تغيير عبارة المرور</translation>
    </message>
</context>
<context>
    <name>SettleDialog</name>
    <message>
        <source>How did it go?</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>كيف سار الأمر؟</translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>ما نتج عنها</translation>
    </message>
    <message>
        <source>One line is enough, or nothing. They may read it too.</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>يكفي سطر واحد، أو لا شيء. قد يقرؤه الشخص أيضًا.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>تمت</translation>
    </message>
    <message>
        <source>Let it go</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Next step done.</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>تمت الخطوة التالية.</translation>
    </message>
    <message>
        <source>Next step let go.</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>تُركت الخطوة التالية.</translation>
    </message>
</context>
<context>
    <name>ShowCode</name>
    <message>
        <source>Your recovery code</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>رمز الاسترداد الخاص بك</translation>
    </message>
    <message>
        <source>If you ever forget the passphrase, this code is the only other way in. It is shown once: print it, save it, or copy it by hand, and keep it away from this computer.</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>إن نُسيت عبارة المرور يومًا فهذا الرمز هو السبيل الوحيد الآخر إلى الدخول. يُعرض مرة واحدة: يُرجى طباعته أو حفظه أو نسخه بخط اليد، وإبعاده عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>هو عندي على الورق</translation>
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
        <translation>توقيع مرسوم</translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>mentorapp/ui/widgets/signature_pad.py</extracomment>
        <translation>فارغ</translation>
    </message>
    <message numerus="yes">
        <source>%n strokes drawn</source>
        <extracomment>mentorapp/ui/widgets/signature_pad.py</extracomment>
        <translation>
            <numerusform>لا خطوط مرسومة</numerusform>
            <numerusform>خط واحد مرسوم</numerusform>
            <numerusform>خطان مرسومان</numerusform>
            <numerusform>%n خطوط مرسومة</numerusform>
            <numerusform>%n خطًا مرسومًا</numerusform>
            <numerusform>%n خط مرسوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Signature, drawn with mouse, finger or pen</source>
        <extracomment>mentorapp/ui/widgets/signature_pad.py</extracomment>
        <translation>توقيع يُرسم بالفأرة أو الإصبع أو القلم</translation>
    </message>
    <message>
        <source>You may leave it out: your typed name is enough.</source>
        <extracomment>mentorapp/ui/widgets/signature_pad.py</extracomment>
        <translation>يمكن الاستغناء عنه: يكفي اسمك المكتوب.</translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <extracomment>mentorapp/ui/widgets/signature_pad.py</extracomment>
        <translation>تراجع عن خط</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>mentorapp/ui/widgets/signature_pad.py</extracomment>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>SigningDialog</name>
    <message>
        <source>Sign the agreement</source>
        <extracomment>mentorapp/ui/screens/engagement/signing.py</extracomment>
        <translation>توقيع الاتفاقية</translation>
    </message>
    <message>
        <source>The text that you sign</source>
        <extracomment>mentorapp/ui/screens/engagement/signing.py</extracomment>
        <translation>النص الذي يُوقَّع</translation>
    </message>
    <message>
        <source>Sign</source>
        <extracomment>mentorapp/ui/screens/engagement/signing.py</extracomment>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>mentorapp/ui/screens/engagement/signing.py</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Type your name: it is your signature.</source>
        <extracomment>mentorapp/ui/screens/engagement/signing.py</extracomment>
        <translation>يُرجى كتابة اسمك: هو توقيعك.</translation>
    </message>
    <message>
        <source>Who signs now</source>
        <extracomment>mentorapp/ui/screens/engagement/signing.py</extracomment>
        <translation>من يوقّع الآن</translation>
    </message>
    <message>
        <source>Name, typed</source>
        <extracomment>mentorapp/ui/screens/engagement/signing.py</extracomment>
        <translation>الاسم مكتوبًا</translation>
    </message>
    <message>
        <source>Your typed name is your signature.</source>
        <extracomment>mentorapp/ui/screens/engagement/signing.py</extracomment>
        <translation>اسمك المكتوب هو توقيعك.</translation>
    </message>
    <message>
        <source>You, the mentor</source>
        <extracomment>mentorapp/ui/screens/engagement/signing.py</extracomment>
        <translation>أنت، المرشد</translation>
    </message>
    <message>
        <source>Signed so far: {0}</source>
        <extracomment>mentorapp/ui/screens/engagement/signing.py</extracomment>
        <translation>وقّع حتى الآن: {0}</translation>
    </message>
</context>
<context>
    <name>SkippableStep</name>
    <message>
        <source>Not now</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Go on without a recovery code?</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>المتابعة دون رمز استرداد؟</translation>
    </message>
    <message>
        <source>If you forget your passphrase then, nobody can open your notes again: not you, and not the makers of MentorApp. You will be asked again the next time you unlock.</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>إن نُسيت عبارة المرور عندئذ فلن يستطيع أحد فتح ملاحظاتك مرة أخرى: لا من كتبها ولا صانعو MentorApp. سيُطرح هذا السؤال مرة أخرى عند فتح القفل القادم.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>المتابعة دونه</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>State of this note</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>حالة هذه الملاحظة</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>لا شيء للحفظ بعد</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>حُفظت {0}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Draft kept {0}</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>حُفظت المسودة {0}</translation>
    </message>
    <message>
        <source>A draft, not in the note yet</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>مسودة، ليست في الملاحظة بعد</translation>
    </message>
    <message>
        <source>A note without words is not saved. It stays a draft; the note keeps its text.</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>الملاحظة بلا كلمات لا تُحفظ. تبقى مسودة، وتحتفظ الملاحظة بنصها.</translation>
    </message>
    <message>
        <source>Not saved: {0} What you typed stays here.</source>
        <extracomment>mentorapp/ui/screens/notes/paper.py</extracomment>
        <translation>لم تُحفظ: {0} ما كتبته يبقى هنا.</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Back</source>
        <extracomment>mentorapp/ui/screens/recovery/step.py</extracomment>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Change the next step</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>تعديل الخطوة التالية</translation>
    </message>
    <message>
        <source>New next step</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>خطوة تالية جديدة</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>mentorapp/ui/steps/dialogs.py</extracomment>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Next step</source>
        <extracomment>mentorapp/ui/steps/form.py</extracomment>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>One small thing, to be done soon</source>
        <extracomment>mentorapp/ui/steps/form.py</extracomment>
        <translation>شيء صغير واحد يُنجز قريبًا</translation>
    </message>
    <message>
        <source>With whom</source>
        <extracomment>mentorapp/ui/steps/form.py</extracomment>
        <translation>مع من</translation>
    </message>
    <message>
        <source>Whose</source>
        <extracomment>mentorapp/ui/steps/form.py</extracomment>
        <translation>لمن الخطوة</translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>mentorapp/ui/steps/form.py</extracomment>
        <translation>للمسترشد</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>mentorapp/ui/steps/form.py</extracomment>
        <translation>لك</translation>
    </message>
    <message>
        <source>By when</source>
        <extracomment>mentorapp/ui/steps/form.py</extracomment>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Check back</source>
        <extracomment>mentorapp/ui/steps/form.py</extracomment>
        <translation>المتابعة</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <extracomment>mentorapp/ui/screens/recovery/step.py</extracomment>
        <translation>الخطوة {0} من {1}: {2}</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>mentorapp/ui/steps/looks.py</extracomment>
        <translation>لك</translation>
    </message>
    <message>
        <source>theirs</source>
        <extracomment>mentorapp/ui/steps/looks.py</extracomment>
        <translation>للمسترشد</translation>
    </message>
    <message>
        <source>by {0}</source>
        <extracomment>mentorapp/ui/steps/looks.py</extracomment>
        <translation>حتى {0}</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>mentorapp/ui/steps/looks.py</extracomment>
        <translation>تمت</translation>
    </message>
    <message>
        <source>let go</source>
        <extracomment>mentorapp/ui/steps/looks.py</extracomment>
        <translation>متروكة</translation>
    </message>
    <message numerus="yes">
        <source>%n days over</source>
        <extracomment>mentorapp/ui/steps/looks.py</extracomment>
        <translation>
            <numerusform>دون تأخر</numerusform>
            <numerusform>متأخرة يومًا واحدًا</numerusform>
            <numerusform>متأخرة يومين</numerusform>
            <numerusform>متأخرة %n أيام</numerusform>
            <numerusform>متأخرة %n يومًا</numerusform>
            <numerusform>متأخرة %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>check back today</source>
        <extracomment>mentorapp/ui/steps/looks.py</extracomment>
        <translation>المتابعة اليوم</translation>
    </message>
    <message>
        <source>check back {0}</source>
        <extracomment>mentorapp/ui/steps/looks.py</extracomment>
        <translation>المتابعة {0}</translation>
    </message>
</context>
<context>
    <name>StepsList</name>
    <message>
        <source>No next steps yet.</source>
        <extracomment>mentorapp/ui/steps/list.py</extracomment>
        <translation>لا خطوات تالية بعد.</translation>
    </message>
    <message>
        <source>Add a next step</source>
        <extracomment>mentorapp/ui/steps/list.py</extracomment>
        <translation>إضافة خطوة تالية</translation>
    </message>
    <message>
        <source>The next step is open again.</source>
        <extracomment>mentorapp/ui/steps/list.py</extracomment>
        <translation>الخطوة التالية مفتوحة من جديد.</translation>
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
        <translation>القوة</translation>
    </message>
    <message>
        <source>Strong enough</source>
        <extracomment>mentorapp/ui/widgets/fields.py</extracomment>
        <translation>قوية بما يكفي</translation>
    </message>
    <message>
        <source>Very weak</source>
        <extracomment>mentorapp/ui/widgets/fields.py</extracomment>
        <translation>ضعيفة جدًا</translation>
    </message>
    <message>
        <source>Weak</source>
        <extracomment>mentorapp/ui/widgets/fields.py</extracomment>
        <translation>ضعيفة</translation>
    </message>
    <message>
        <source>Still weak</source>
        <extracomment>mentorapp/ui/widgets/fields.py</extracomment>
        <translation>ما زالت ضعيفة</translation>
    </message>
    <message>
        <source>Nearly there</source>
        <extracomment>mentorapp/ui/widgets/fields.py</extracomment>
        <translation>كادت تكفي</translation>
    </message>
</context>
<context>
    <name>StudyCard</name>
    <message>
        <source>Taught by {0} on {1}</source>
        <extracomment>mentorapp/ui/screens/groups/group.py</extracomment>
        <translation>درّسه {0} في {1}</translation>
    </message>
</context>
<context>
    <name>StudyDialog</name>
    <message>
        <source>New lesson study</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>دراسة درس جديدة</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>{0} removed</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>تمت إزالة {0}</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What you call this lesson</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>الاسم الذي تطلقونه على هذا الدرس</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>What do you want to find out together?</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>ماذا تريدون أن تكتشفوا معًا؟</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>The lesson, and what each of you will look for.</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>الدرس، وما سينتبه إليه كل واحد منكم.</translation>
    </message>
    <message>
        <source>What was seen</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>ما شوهد</translation>
    </message>
    <message>
        <source>What pupils did and said; no judgement of the teacher.</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>ما فعله التلاميذ وقالوه، دون حكم على المعلم.</translation>
    </message>
    <message>
        <source>What you found out</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>ما تبيّن لكم</translation>
    </message>
    <message>
        <source>And what you will try next.</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>وما ستجربونه بعد ذلك.</translation>
    </message>
    <message>
        <source>Taught on</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>تاريخ التدريس</translation>
    </message>
    <message>
        <source>Taught by</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>من درّسه</translation>
    </message>
    <message>
        <source>They must have permitted being observed.</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>يلزم أن يكون الشخص قد أذن بمشاهدة درسه.</translation>
    </message>
    <message>
        <source>Back to: {0}</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>عودة إلى: {0}</translation>
    </message>
    <message>
        <source>On to: {0}</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>انتقال إلى: {0}</translation>
    </message>
    <message>
        <source>Nobody in this group has this name.</source>
        <extracomment>mentorapp/ui/screens/groups/study_dialog.py</extracomment>
        <translation>لا أحد في هذه المجموعة بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Add a tag</source>
        <extracomment>mentorapp/ui/widgets/tags.py</extracomment>
        <translation>إضافة وسم</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>Look of the window</source>
        <extracomment>mentorapp/ui/screens/settings/theme_choice.py</extracomment>
        <translation>شكل النافذة</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>mentorapp/ui/screens/settings/theme_choice.py</extracomment>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>mentorapp/ui/screens/settings/theme_choice.py</extracomment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>mentorapp/ui/screens/settings/theme_choice.py</extracomment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>mentorapp/ui/screens/settings/theme_choice.py</extracomment>
        <translation>تباين عالٍ</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Added to MentorApp</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>أُضيف إلى MentorApp</translation>
    </message>
    <message>
        <source>Private note</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>ملاحظة خاصة</translation>
    </message>
    <message>
        <source>Did not come</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Not closed</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>لم يُغلق</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Next step agreed</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>اتُّفق على خطوة تالية</translation>
    </message>
    <message>
        <source>Next step done</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>تمت خطوة تالية</translation>
    </message>
    <message>
        <source>Next step dropped</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>تُركت خطوة تالية</translation>
    </message>
    <message>
        <source>Replaced</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>مستبدلة</translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>وُقّعت الاتفاقية</translation>
    </message>
    <message>
        <source>Engagement: {0}</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>مسار الدعم: {0}</translation>
    </message>
    <message>
        <source>Consent to observe withdrawn</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>سُحبت الموافقة على المشاهدة</translation>
    </message>
    <message>
        <source>Consent to observe given</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>أُعطيت الموافقة على المشاهدة</translation>
    </message>
    <message>
        <source>Consent to record withdrawn</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>سُحبت الموافقة على التسجيل</translation>
    </message>
    <message>
        <source>Consent to record given</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>أُعطيت الموافقة على التسجيل</translation>
    </message>
    <message>
        <source>Consent to share withdrawn</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>سُحبت الموافقة على المشاركة</translation>
    </message>
    <message>
        <source>Consent to share given</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>أُعطيت الموافقة على المشاركة</translation>
    </message>
    <message>
        <source>Consent to keep pupils’ work withdrawn</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>سُحبت الموافقة على الاحتفاظ بأعمال التلاميذ</translation>
    </message>
    <message>
        <source>Consent to keep pupils’ work given</source>
        <extracomment>mentorapp/ui/screens/mentees/entries.py</extracomment>
        <translation>أُعطيت الموافقة على الاحتفاظ بأعمال التلاميذ</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <extracomment>mentorapp/ui/widgets/timeline.py</extracomment>
        <translation>عرض الأقدم</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <extracomment>mentorapp/ui/shell/toast.py</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>mentorapp/ui/shell/toast.py</extracomment>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Quick note</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>ملاحظة سريعة</translation>
    </message>
    <message>
        <source>New note</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Change to a note</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>تعديل على ملاحظة</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>About nobody in particular</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>لا تخص شخصًا بعينه</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is here yet.</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>لا شيء هنا بعد.</translation>
    </message>
    <message>
        <source>Nothing written this week yet.</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>لم يُكتب شيء هذا الأسبوع بعد.</translation>
    </message>
    <message>
        <source>One note this week</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>ملاحظة واحدة هذا الأسبوع</translation>
    </message>
    <message numerus="yes">
        <source>%n notes this week</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>
            <numerusform>لا ملاحظات هذا الأسبوع</numerusform>
            <numerusform>ملاحظة واحدة هذا الأسبوع</numerusform>
            <numerusform>ملاحظتان هذا الأسبوع</numerusform>
            <numerusform>%n ملاحظات هذا الأسبوع</numerusform>
            <numerusform>%n ملاحظة هذا الأسبوع</numerusform>
            <numerusform>%n ملاحظة هذا الأسبوع</numerusform>
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
        <translation>عضو واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
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
        <translation>الموافقة مسحوبة</translation>
    </message>
    <message>
        <source>No agreement yet</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>لا اتفاقية بعد</translation>
    </message>
    <message>
        <source>Visit</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>زيارة صفية</translation>
    </message>
    <message>
        <source>yours to do</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>عليك إنجازها</translation>
    </message>
    <message>
        <source>agreed {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>اتُّفق عليها {0}</translation>
    </message>
    <message>
        <source>due today</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>موعدها اليوم</translation>
    </message>
    <message>
        <source>a day over</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>متأخرة يومًا</translation>
    </message>
    <message numerus="yes">
        <source>%n days over</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>
            <numerusform>دون تأخر</numerusform>
            <numerusform>متأخرة يومًا</numerusform>
            <numerusform>متأخرة يومين</numerusform>
            <numerusform>متأخرة %n أيام</numerusform>
            <numerusform>متأخرة %n يومًا</numerusform>
            <numerusform>متأخرة %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>لقاء</translation>
    </message>
    <message>
        <source>Not closed: {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>لم يُغلق: {0}</translation>
    </message>
    <message>
        <source>Record to review, {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>سجل للمراجعة، {0}</translation>
    </message>
    <message>
        <source>Agreement ended {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>انتهت الاتفاقية {0}</translation>
    </message>
    <message>
        <source>Agreement ends {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>تنتهي الاتفاقية {0}</translation>
    </message>
    <message>
        <source>Consent to observe ended {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>انتهت الموافقة على المشاهدة {0}</translation>
    </message>
    <message>
        <source>Consent to observe ends {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>تنتهي الموافقة على المشاهدة {0}</translation>
    </message>
    <message>
        <source>Consent to record ended {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>انتهت الموافقة على التسجيل {0}</translation>
    </message>
    <message>
        <source>Consent to record ends {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>تنتهي الموافقة على التسجيل {0}</translation>
    </message>
    <message>
        <source>Consent to share ended {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>انتهت الموافقة على المشاركة {0}</translation>
    </message>
    <message>
        <source>Consent to share ends {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>تنتهي الموافقة على المشاركة {0}</translation>
    </message>
    <message>
        <source>Consent to hold pupils&apos; work ended {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>انتهت الموافقة على الاحتفاظ بأعمال التلاميذ {0}</translation>
    </message>
    <message>
        <source>Consent to hold pupils&apos; work ends {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>تنتهي الموافقة على الاحتفاظ بأعمال التلاميذ {0}</translation>
    </message>
    <message>
        <source>meeting {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>اللقاء {0}</translation>
    </message>
    <message>
        <source>not met yet</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>لا لقاء بعد</translation>
    </message>
    <message>
        <source>rhythm is every week</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>الوتيرة كل أسبوع</translation>
    </message>
    <message numerus="yes">
        <source>rhythm is every %n weeks</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>
            <numerusform>بلا وتيرة ثابتة</numerusform>
            <numerusform>الوتيرة كل أسبوع</numerusform>
            <numerusform>الوتيرة كل أسبوعين</numerusform>
            <numerusform>الوتيرة كل %n أسابيع</numerusform>
            <numerusform>الوتيرة كل %n أسبوعًا</numerusform>
            <numerusform>الوتيرة كل %n أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>In passing</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>حديث عابر</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>بريد إلكتروني</translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n more</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>
            <numerusform>{0}</numerusform>
            <numerusform>{0} وشخص آخر</numerusform>
            <numerusform>{0} وشخصان آخران</numerusform>
            <numerusform>{0} و%n آخرون</numerusform>
            <numerusform>{0} و%n شخصًا آخر</numerusform>
            <numerusform>{0} و%n شخص آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>One meeting</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>لقاء واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>
            <numerusform>لا لقاءات</numerusform>
            <numerusform>لقاء واحد</numerusform>
            <numerusform>لقاءان</numerusform>
            <numerusform>%n لقاءات</numerusform>
            <numerusform>%n لقاءً</numerusform>
            <numerusform>%n لقاء</numerusform>
        </translation>
    </message>
    <message>
        <source>one visit</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>زيارة صفية واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>
            <numerusform>لا زيارات صفية</numerusform>
            <numerusform>زيارة صفية واحدة</numerusform>
            <numerusform>زيارتان صفيتان</numerusform>
            <numerusform>%n زيارات صفية</numerusform>
            <numerusform>%n زيارة صفية</numerusform>
            <numerusform>%n زيارة صفية</numerusform>
        </translation>
    </message>
    <message>
        <source>No meetings today.</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>لا لقاءات اليوم.</translation>
    </message>
    <message>
        <source>One hour given</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>ساعة واحدة مبذولة</translation>
    </message>
    <message>
        <source>{0} hours given</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>الساعات المبذولة: {0}</translation>
    </message>
    <message>
        <source>{0} of {1} hours given</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>الساعات المبذولة: {0} من {1}</translation>
    </message>
    <message>
        <source>{0} over your limit</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>فوق حدك بمقدار {0}</translation>
    </message>
    <message>
        <source>limit set by you</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>حدّ من اختيارك</translation>
    </message>
    <message>
        <source>Meetings {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>اللقاءات {0}</translation>
    </message>
    <message>
        <source>visits {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>الزيارات {0}</translation>
    </message>
    <message>
        <source>in passing {0}</source>
        <extracomment>mentorapp/ui/screens/today/desk_looks.py</extracomment>
        <translation>أحاديث عابرة {0}</translation>
    </message>
    <message>
        <source>Shared record of a meeting</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>المحضر المشترك للقاء</translation>
    </message>
    <message>
        <source>Private note on a meeting</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>ملاحظة خاصة عن لقاء</translation>
    </message>
    <message>
        <source>{0} about {1}.</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>{0} ({1}).</translation>
    </message>
    <message>
        <source>one person</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>شخص واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>One draft waits.</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>مسودة واحدة تنتظر.</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts wait.</source>
        <extracomment>mentorapp/ui/screens/today/looks.py</extracomment>
        <translation>
            <numerusform>لا مسودات تنتظر.</numerusform>
            <numerusform>مسودة واحدة تنتظر.</numerusform>
            <numerusform>مسودتان تنتظران.</numerusform>
            <numerusform>%n مسودات تنتظر.</numerusform>
            <numerusform>%n مسودة تنتظر.</numerusform>
            <numerusform>%n مسودة تنتظر.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the backups</source>
        <extracomment>mentorapp/ui/screens/today/notices.py</extracomment>
        <translation>عرض النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <extracomment>mentorapp/ui/screens/today/notices.py</extracomment>
        <translation>فحص الخزنة</translation>
    </message>
    <message>
        <source>Your last backup is from {0}. What you wrote since is on this disk alone.</source>
        <extracomment>mentorapp/ui/screens/today/notices.py</extracomment>
        <translation>آخر نسخة احتياطية لك من {0}. ما كتبته منذ ذلك الحين على هذا القرص وحده.</translation>
    </message>
    <message>
        <source>There is no backup since {0}, when this vault was made. Your notes are on this disk alone.</source>
        <extracomment>mentorapp/ui/screens/today/notices.py</extracomment>
        <translation>لا توجد نسخة احتياطية منذ {0}، يوم أُنشئت هذه الخزنة. ملاحظاتك على هذا القرص وحده.</translation>
    </message>
    <message>
        <source>Back up</source>
        <extracomment>mentorapp/ui/screens/today/notices.py</extracomment>
        <translation>نسخ احتياطي</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Quick note</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>ملاحظة سريعة</translation>
    </message>
    <message>
        <source>Waiting drafts</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>مسودات تنتظر</translation>
    </message>
    <message>
        <source>Begin here</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>البداية من هنا</translation>
    </message>
    <message>
        <source>Latest notes</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>أحدث الملاحظات</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>مثبّتة</translation>
    </message>
    <message>
        <source>No meeting is near. Ctrl N writes a note on anything else.</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>لا لقاء قريب. Ctrl N يكتب ملاحظة عن أي شيء آخر.</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>تخطيط لقاء</translation>
    </message>
    <message>
        <source>Private note on this meeting or the next</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>ملاحظة خاصة عن هذا اللقاء أو التالي</translation>
    </message>
    <message>
        <source>Time given</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>الوقت المبذول</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Check back</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>Next days</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>الأيام القادمة</translation>
    </message>
    <message>
        <source>Not to forget</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>للتذكير</translation>
    </message>
    <message>
        <source>Not seen for a while</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>لم يُلتقَ بهم منذ مدة</translation>
    </message>
    <message>
        <source>Add a person you support</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>إضافة شخص يحظى بدعمك</translation>
    </message>
    <message>
        <source>A name is enough; the rest can follow.</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>يكفي الاسم، والبقية لاحقًا.</translation>
    </message>
    <message>
        <source>Bring in a list of people</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>استيراد قائمة أشخاص</translation>
    </message>
    <message>
        <source>From a spreadsheet or a OneRoster file. You see everything before it is kept.</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>من جدول بيانات أو ملف OneRoster. يظهر لك كل شيء قبل أن يُحفظ.</translation>
    </message>
    <message>
        <source>Write your first note</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>كتابة أول ملاحظة</translation>
    </message>
    <message>
        <source>It is yours alone, encrypted on this computer. Ctrl N works everywhere.</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>هي لك وحدك، مشفّرة على هذا الحاسوب. Ctrl N يعمل في كل مكان.</translation>
    </message>
    <message>
        <source>Plan a first meeting</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>تخطيط أول لقاء</translation>
    </message>
    <message>
        <source>With whom and when is enough. Next steps and check-backs follow from it.</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>يكفي مع من ومتى. ومنه تأتي الخطوات التالية والمتابعات.</translation>
    </message>
    <message>
        <source>Done: {0}</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>تم: {0}</translation>
    </message>
    <message>
        <source>Put away. This does not come back for the same reason.</source>
        <extracomment>mentorapp/ui/screens/today/page.py</extracomment>
        <translation>أُخفي. لن يعود للسبب نفسه.</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>Working together</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>العمل معًا</translation>
    </message>
    <message>
        <source>Next steps</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>الخطوات التالية</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>القادم: {0}</translation>
    </message>
    <message>
        <source>Check back {0}</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>المتابعة {0}</translation>
    </message>
    <message>
        <source>No day set</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>لم يُحدد يوم</translation>
    </message>
    <message>
        <source>{0}, overdue: {1}</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>{0}، متأخرة: {1}</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>السارية</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>الاتفاقية</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>لم تُوقَّع بعد</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>not given</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>لم تُعطَ</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>in force</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>سارية</translation>
    </message>
    <message>
        <source>to {0}</source>
        <extracomment>mentorapp/ui/screens/mentees/together.py</extracomment>
        <translation>حتى {0}</translation>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Decide again on</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>موعد القرار الجديد</translation>
    </message>
    <message>
        <source>Why, if you want to say</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>السبب، إن أردت ذكره</translation>
    </message>
    <message>
        <source>Pause {0}?</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>إيقاف مسار {0} مؤقتًا؟</translation>
    </message>
    <message>
        <source>While it is paused no rhythm is expected. Everything stays as it is.</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>لا تُتوقع وتيرة ما دام متوقفًا. يبقى كل شيء كما هو.</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Go on with {0}?</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>استئناف مسار {0}؟</translation>
    </message>
    <message>
        <source>The weeks of the pause do not count against the rhythm.</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>أسابيع التوقف لا تُحسب على الوتيرة.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Take up {0} again?</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>إعادة فتح مسار {0}؟</translation>
    </message>
    <message>
        <source>It runs again, and the day to decide about its record falls away.</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>يعود جاريًا، ويسقط موعد القرار بشأن سجله.</translation>
    </message>
    <message>
        <source>Take up again</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>End {0}?</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>إنهاء مسار {0}؟</translation>
    </message>
    <message>
        <source>Its record stays readable. On the day that you choose here you are asked whether to keep it longer or to erase it.</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>يبقى سجله قابلًا للقراءة. في اليوم الذي تختاره هنا يُطرح عليك السؤال: الاحتفاظ به مدة أطول أم محوه؟</translation>
    </message>
    <message>
        <source>End it</source>
        <extracomment>mentorapp/ui/screens/engagement/turns.py</extracomment>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>TypeBack</name>
    <message>
        <source>Group {0}</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>المجموعة {0}</translation>
    </message>
    <message>
        <source>Still empty</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>ما زالت فارغة</translation>
    </message>
    <message>
        <source>Not the same</source>
        <extracomment>mentorapp/ui/screens/recovery/code_view.py</extracomment>
        <translation>ليست مطابقة</translation>
    </message>
</context>
<context>
    <name>TypeCodeBack</name>
    <message>
        <source>Is it really on the paper?</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>هل هو على الورق حقًا؟</translation>
    </message>
    <message>
        <source>Type these three groups from your sheet. The code itself is hidden now.</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>يُرجى كتابة هذه المجموعات الثلاث من الورقة. الرمز نفسه مخفي الآن.</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>إظهار الرمز مرة أخرى</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>mentorapp/ui/screens/recovery/code_steps.py</extracomment>
        <translation>جارٍ التحقق…</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Write an agreement</source>
        <extracomment>mentorapp/services/agreements.py</extracomment>
        <translation>كتابة اتفاقية</translation>
    </message>
    <message>
        <source>Change an agreement</source>
        <extracomment>mentorapp/services/agreements.py</extracomment>
        <translation>تعديل اتفاقية</translation>
    </message>
    <message>
        <source>Sign an agreement</source>
        <extracomment>mentorapp/services/agreements.py</extracomment>
        <translation>توقيع اتفاقية</translation>
    </message>
    <message>
        <source>Amend an agreement</source>
        <extracomment>mentorapp/services/agreements.py</extracomment>
        <translation>إصدار معدّل من اتفاقية</translation>
    </message>
    <message>
        <source>Renew an agreement</source>
        <extracomment>mentorapp/services/agreements.py</extracomment>
        <translation>تجديد اتفاقية</translation>
    </message>
    <message>
        <source>Remove a draft of an agreement</source>
        <extracomment>mentorapp/services/agreements.py</extracomment>
        <translation>إزالة مسودة اتفاقية</translation>
    </message>
    <message>
        <source>Add an attachment</source>
        <extracomment>mentorapp/services/attachments.py</extracomment>
        <translation>إضافة مرفق</translation>
    </message>
    <message>
        <source>Remove an attachment</source>
        <extracomment>mentorapp/services/attachments.py</extracomment>
        <translation>إزالة مرفق</translation>
    </message>
    <message>
        <source>Protect time</source>
        <extracomment>mentorapp/services/calendar.py</extracomment>
        <translation>حماية وقت</translation>
    </message>
    <message>
        <source>Change protected time</source>
        <extracomment>mentorapp/services/calendar.py</extracomment>
        <translation>تعديل وقت محمي</translation>
    </message>
    <message>
        <source>Give protected time free</source>
        <extracomment>mentorapp/services/calendar.py</extracomment>
        <translation>إتاحة وقت محمي</translation>
    </message>
    <message>
        <source>Bring in a calendar</source>
        <extracomment>mentorapp/services/calendar_files.py</extracomment>
        <translation>استيراد تقويم</translation>
    </message>
    <message>
        <source>Remove a calendar</source>
        <extracomment>mentorapp/services/calendar_files.py</extracomment>
        <translation>إزالة تقويم</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <extracomment>mentorapp/services/consents.py</extracomment>
        <translation>تسجيل موافقة</translation>
    </message>
    <message>
        <source>Withdraw a consent</source>
        <extracomment>mentorapp/services/consents.py</extracomment>
        <translation>سحب موافقة</translation>
    </message>
    <message>
        <source>Start an engagement</source>
        <extracomment>mentorapp/services/engagements.py</extracomment>
        <translation>بدء مسار دعم</translation>
    </message>
    <message>
        <source>Change an engagement</source>
        <extracomment>mentorapp/services/engagements.py</extracomment>
        <translation>تعديل مسار دعم</translation>
    </message>
    <message>
        <source>Pause an engagement</source>
        <extracomment>mentorapp/services/engagements.py</extracomment>
        <translation>إيقاف مسار دعم مؤقتًا</translation>
    </message>
    <message>
        <source>Resume an engagement</source>
        <extracomment>mentorapp/services/engagements.py</extracomment>
        <translation>استئناف مسار دعم</translation>
    </message>
    <message>
        <source>End an engagement</source>
        <extracomment>mentorapp/services/engagements.py</extracomment>
        <translation>إنهاء مسار دعم</translation>
    </message>
    <message>
        <source>Reopen an engagement</source>
        <extracomment>mentorapp/services/engagements.py</extracomment>
        <translation>إعادة فتح مسار دعم</translation>
    </message>
    <message>
        <source>Add a member</source>
        <extracomment>mentorapp/services/engagements.py</extracomment>
        <translation>إضافة عضو</translation>
    </message>
    <message>
        <source>Take out a member</source>
        <extracomment>mentorapp/services/engagements.py</extracomment>
        <translation>إخراج عضو</translation>
    </message>
    <message>
        <source>Bring in an instrument</source>
        <extracomment>mentorapp/services/instruments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a lesson study</source>
        <extracomment>mentorapp/services/lesson_studies.py</extracomment>
        <translation>بدء دراسة درس</translation>
    </message>
    <message>
        <source>Change a lesson study</source>
        <extracomment>mentorapp/services/lesson_studies.py</extracomment>
        <translation>تعديل دراسة درس</translation>
    </message>
    <message>
        <source>Move a lesson study on</source>
        <extracomment>mentorapp/services/lesson_studies.py</extracomment>
        <translation>نقل دراسة درس إلى مرحلة أخرى</translation>
    </message>
    <message>
        <source>Remove a lesson study</source>
        <extracomment>mentorapp/services/lesson_studies.py</extracomment>
        <translation>إزالة دراسة درس</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <extracomment>mentorapp/services/library.py</extracomment>
        <translation>إضافة إلى المكتبة</translation>
    </message>
    <message>
        <source>Copy from the library</source>
        <extracomment>mentorapp/services/library.py</extracomment>
        <translation>نسخ من المكتبة</translation>
    </message>
    <message>
        <source>Change something in the library</source>
        <extracomment>mentorapp/services/library.py</extracomment>
        <translation>تعديل شيء في المكتبة</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <extracomment>mentorapp/services/library.py</extracomment>
        <translation>إزالة من المكتبة</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>تخطيط لقاء</translation>
    </message>
    <message>
        <source>Plan a series of meetings</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>تخطيط سلسلة لقاءات</translation>
    </message>
    <message>
        <source>Change a meeting</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>تعديل لقاء</translation>
    </message>
    <message>
        <source>Move a meeting</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>نقل لقاء</translation>
    </message>
    <message>
        <source>Cancel a meeting</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>إلغاء لقاء</translation>
    </message>
    <message>
        <source>Plan a meeting again</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>تخطيط لقاء من جديد</translation>
    </message>
    <message>
        <source>Remove a meeting</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>إزالة لقاء</translation>
    </message>
    <message>
        <source>Write in a shared record</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>الكتابة في محضر مشترك</translation>
    </message>
    <message>
        <source>Say who came</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>تسجيل من حضر</translation>
    </message>
    <message>
        <source>Close a meeting</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>إغلاق لقاء</translation>
    </message>
    <message>
        <source>Record time given</source>
        <extracomment>mentorapp/services/meetings.py</extracomment>
        <translation>تسجيل وقت مبذول</translation>
    </message>
    <message>
        <source>Add a person</source>
        <extracomment>mentorapp/services/mentees.py</extracomment>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Change a person</source>
        <extracomment>mentorapp/services/mentees.py</extracomment>
        <translation>تعديل بيانات شخص</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <extracomment>mentorapp/services/mentees.py</extracomment>
        <translation>إزالة شخص</translation>
    </message>
    <message>
        <source>Add a note</source>
        <extracomment>mentorapp/services/notes.py</extracomment>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Change a note</source>
        <extracomment>mentorapp/services/notes.py</extracomment>
        <translation>تعديل ملاحظة</translation>
    </message>
    <message>
        <source>Pin a note</source>
        <extracomment>mentorapp/services/notes.py</extracomment>
        <translation>تثبيت ملاحظة</translation>
    </message>
    <message>
        <source>Unpin a note</source>
        <extracomment>mentorapp/services/notes.py</extracomment>
        <translation>إلغاء تثبيت ملاحظة</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <extracomment>mentorapp/services/notes.py</extracomment>
        <translation>إزالة ملاحظة</translation>
    </message>
    <message>
        <source>Go back to an earlier version</source>
        <extracomment>mentorapp/services/notes.py</extracomment>
        <translation>الرجوع إلى إصدار سابق</translation>
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
        <translation>إزالة مسار دعم</translation>
    </message>
    <message>
        <source>Keep an engagement</source>
        <extracomment>mentorapp/services/retention.py</extracomment>
        <translation>الاحتفاظ بمسار دعم</translation>
    </message>
    <message>
        <source>Bring in a roster</source>
        <extracomment>mentorapp/services/rosters.py</extracomment>
        <translation>استيراد قائمة أسماء</translation>
    </message>
    <message>
        <source>Add a next step</source>
        <extracomment>mentorapp/services/steps.py</extracomment>
        <translation>إضافة خطوة تالية</translation>
    </message>
    <message>
        <source>Change a next step</source>
        <extracomment>mentorapp/services/steps.py</extracomment>
        <translation>تعديل خطوة تالية</translation>
    </message>
    <message>
        <source>Settle a next step</source>
        <extracomment>mentorapp/services/steps.py</extracomment>
        <translation>إنهاء خطوة تالية</translation>
    </message>
    <message>
        <source>Reopen a next step</source>
        <extracomment>mentorapp/services/steps.py</extracomment>
        <translation>إعادة فتح خطوة تالية</translation>
    </message>
    <message>
        <source>Remove a next step</source>
        <extracomment>mentorapp/services/steps.py</extracomment>
        <translation>إزالة خطوة تالية</translation>
    </message>
    <message>
        <source>Put a reminder away</source>
        <extracomment>mentorapp/services/today.py</extracomment>
        <translation>إخفاء تذكير</translation>
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
        <translation>الحقل «{field}» فارغ. يُرجى كتابة شيء أولًا.</translation>
    </message>
    <message>
        <source>{field} is too long: {length} characters, at most {limit} fit. Nothing was saved.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>الحقل «{field}» طويل جدًا: عدد أحرفه {length}، والحد الأقصى {limit}. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>{field} holds characters that are not text. Remove them and try again.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>في الحقل «{field}» رموز ليست نصًا. يُرجى إزالتها والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Nobody here is called {name}. Check the spelling.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>لا أحد هنا باسم {name}. يُرجى مراجعة الكتابة.</translation>
    </message>
    <message>
        <source>More than one person is called {name}. Write the whole name.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>أكثر من شخص باسم {name}. يُرجى كتابة الاسم كاملًا.</translation>
    </message>
    <message>
        <source>This person is no longer here. Undo may bring them back.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>لم يعد هذا الشخص هنا. قد يعيده التراجع.</translation>
    </message>
    <message>
        <source>{email} is not an email address. Correct it or leave it empty.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>ليس عنوان بريد إلكتروني: {email}. يُرجى تصحيحه أو تركه فارغًا.</translation>
    </message>
    <message>
        <source>This note is no longer here. Undo may bring it back.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>لم تعد هذه الملاحظة هنا. قد يعيدها التراجع.</translation>
    </message>
    <message>
        <source>That version is no longer kept. The note is unchanged.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>ذلك الإصدار لم يعد محفوظًا. الملاحظة لم تتغيّر.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>لا يوجد ما يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>لا يوجد ما يمكن إعادته.</translation>
    </message>
    <message>
        <source>This can no longer be undone, because it was changed again since. Nothing was touched.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>لم يعد التراجع عن هذا ممكنًا، لأنه تغيّر مرة أخرى منذ ذلك الحين. لم يُمس شيء.</translation>
    </message>
    <message>
        <source>The disk is full. Everything saved before is safe. Free some space and try again.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>القرص ممتلئ. كل ما حُفظ من قبل سليم. يُرجى إخلاء بعض المساحة والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>MentorApp is not allowed to read or write here, or the disk is read-only. Nothing was changed. Check the permissions of the folder, or choose another one.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>لا يُسمح لـ MentorApp بالقراءة أو الكتابة هنا، أو القرص للقراءة فقط. لم يتغيّر شيء. يُرجى مراجعة أذونات المجلد أو اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing more was written. Copy your vault and its backups to another disk.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>أبلغ القرص عن خطأ. لم يُكتب شيء بعده. يُرجى نسخ خزنتك ونسخها الاحتياطية إلى قرص آخر.</translation>
    </message>
    <message>
        <source>A file or folder that is needed is not there. Check that the disk is connected.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>ملف أو مجلد مطلوب غير موجود. يُرجى التأكد من أن القرص موصول.</translation>
    </message>
    <message>
        <source>A folder, link or device stands where a file should be. Nothing was changed.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>في مكان الملف مجلد أو رابط أو جهاز. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>There is already something with this name. It was left as it is. Choose another name.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>هناك شيء بهذا الاسم بالفعل. تُرك كما هو. يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>This file name is too long. Choose a shorter one.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>اسم الملف هذا طويل جدًا. يُرجى اختيار اسم أقصر.</translation>
    </message>
    <message>
        <source>Something else is using the vault just now. Nothing was lost. Try again in a moment.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>هناك ما يستخدم الخزنة في هذه اللحظة. لم يضع شيء. يُرجى المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>This disk cannot tell whether the vault is open elsewhere. Keep the vault on a disk of this computer.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>لا يستطيع هذا القرص معرفة هل الخزنة مفتوحة في مكان آخر. يُرجى حفظ الخزنة على قرص في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The file that holds your words cannot be opened. Nothing was changed. Check that the disk is connected and that you may use this folder.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>لا يمكن فتح الملف الذي يحفظ كلماتك. لم يتغيّر شيء. يُرجى التأكد من أن القرص موصول وأن استخدام هذا المجلد مسموح لك.</translation>
    </message>
    <message>
        <source>There are other files in this folder. They were left alone. Choose an empty folder.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>في هذا المجلد ملفات أخرى. تُركت كما هي. يُرجى اختيار مجلد فارغ.</translation>
    </message>
    <message>
        <source>There is a vault in this folder already. It was left alone. Open it in the window or with --vault, or choose another folder for a new one.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>في هذا المجلد خزنة بالفعل. تُركت كما هي. يمكن فتحها في النافذة أو باستخدام --vault، أو اختيار مجلد آخر لخزنة جديدة.</translation>
    </message>
    <message>
        <source>This folder is inside another vault. Nothing was made. Choose a folder outside of it.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>هذا المجلد داخل خزنة أخرى. لم يُنشأ شيء. يُرجى اختيار مجلد خارجها.</translation>
    </message>
    <message>
        <source>The file that holds your words is missing from the vault. Nothing was changed. Restore a backup.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>الملف الذي يحفظ كلماتك مفقود من الخزنة. لم يتغيّر شيء. يُرجى استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The file that holds your words is damaged. Every byte of it was kept. Restore the newest backup; the damaged vault is kept beside it.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>الملف الذي يحفظ كلماتك تالف. حُفظ كل ما فيه كما هو. يُرجى استعادة أحدث نسخة احتياطية، وتبقى الخزنة التالفة بجانبها.</translation>
    </message>
    <message>
        <source>A newer MentorApp wrote this vault. Nothing was changed. Update MentorApp to open it.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>كُتبت هذه الخزنة بإصدار أحدث من MentorApp. لم يتغيّر شيء. يُرجى تحديث MentorApp لفتحها.</translation>
    </message>
    <message>
        <source>This is an older copy of the vault than the one last opened on this computer. If you did not bring back an older copy yourself, somebody else may have: compare it with your backups.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>هذه نسخة من الخزنة أقدم من آخر نسخة فُتحت على هذا الحاسوب. إن لم تكن إعادتها منك، فقد تكون من شخص آخر: يُرجى مقارنتها بنسخك الاحتياطية.</translation>
    </message>
    <message>
        <source>One of the two copies of the vault&apos;s key part was damaged. It was repaired from the other; nothing is lost. If this happens again, the disk may be failing: make a backup on another disk.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>كانت إحدى نسختي جزء المفتاح في الخزنة تالفة. أُصلحت من الأخرى، ولم يضع شيء. إن تكرر هذا فقد يكون القرص في طريقه إلى العطل: يُرجى إنشاء نسخة احتياطية على قرص آخر.</translation>
    </message>
    <message>
        <source>There is no vault in this folder. Choose another folder, or make a new vault.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>لا توجد خزنة في هذا المجلد. يُرجى اختيار مجلد آخر أو إنشاء خزنة جديدة.</translation>
    </message>
    <message>
        <source>The part of the vault that holds its key is damaged. Nothing was changed. Restore a backup.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>الجزء الذي يحفظ مفتاح الخزنة تالف. لم يتغيّر شيء. يُرجى استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>A newer MentorApp made this. Nothing was changed. Update MentorApp to open it.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>أُنشئ هذا بإصدار أحدث من MentorApp. لم يتغيّر شيء. يُرجى تحديث MentorApp لفتحه.</translation>
    </message>
    <message>
        <source>The vault asks for key settings that are not safe to use. Nothing was changed. Restore a backup.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>تطلب الخزنة إعدادات مفتاح غير آمنة. لم يتغيّر شيء. يُرجى استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>There is not enough free memory to unlock. Close some programs and try again.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>لا توجد ذاكرة خالية تكفي لفتح القفل. يُرجى إغلاق بعض البرامج والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>That passphrase does not open this vault. Check Caps Lock and the keyboard language.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>عبارة المرور هذه لا تفتح هذه الخزنة. يُرجى مراجعة Caps Lock ولغة لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>This vault is already open in another window. Use that window, or close it first.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>هذه الخزنة مفتوحة بالفعل في نافذة أخرى. يُرجى استخدام تلك النافذة أو إغلاقها أولًا.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Nothing is lost. Wait {seconds} seconds, then try again.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>محاولات خاطئة كثيرة. لم يضع شيء. يمكن المحاولة مرة أخرى بعد انتظار (بالثواني): {seconds}.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Write one first.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>عبارة المرور فارغة. يُرجى كتابتها أولًا.</translation>
    </message>
    <message>
        <source>The passphrase is too long. Use at most {limit} characters.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>عبارة المرور طويلة جدًا. الحد الأقصى لعدد الأحرف: {limit}.</translation>
    </message>
    <message>
        <source>The passphrase holds something that is not a character. Write it again.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>في عبارة المرور شيء ليس حرفًا. يُرجى كتابتها من جديد.</translation>
    </message>
    <message>
        <source>A recovery code has 28 letters and digits, in seven groups of four. Check what you wrote.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>في رمز الاسترداد 28 حرفًا ورقمًا، في سبع مجموعات من أربعة. يُرجى مراجعة ما كتبته.</translation>
    </message>
    <message>
        <source>There is a mistake in the recovery code. Compare it with your sheet, letter by letter.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>في رمز الاسترداد خطأ. يُرجى مقارنته بالورقة حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>This recovery code is for another vault, or was replaced by a newer one.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>رمز الاسترداد هذا لخزنة أخرى، أو حل محله رمز أحدث.</translation>
    </message>
    <message>
        <source>This file is larger than a roster can be (at most {limit} MB). Nothing was brought in. Save only the list of people and try again.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>هذا الملف أكبر مما يمكن لقائمة أسماء (الحد الأقصى {limit} ميغابايت). لم يُستورد شيء. يُرجى حفظ قائمة الأشخاص وحدها والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This file would unpack to more than {limit} MB, so it was not opened. Nothing was brought in. Save only the list of people and try again.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>سيزيد حجم هذا الملف بعد فك ضغطه على {limit} ميغابايت، لذا لم يُفتح. لم يُستورد شيء. يُرجى حفظ قائمة الأشخاص وحدها والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Row {line} uses more than {limit} columns. Nothing was brought in. Keep only the columns you need.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>أعمدة الصف {line} أكثر من {limit}. لم يُستورد شيء. يُرجى إبقاء الأعمدة اللازمة فقط.</translation>
    </message>
    <message>
        <source>More than {limit} cells of this file are in use. Nothing was brought in. Keep only the rows and columns you need.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>عدد الخلايا المستخدمة في هذا الملف أكثر من {limit}. لم يُستورد شيء. يُرجى إبقاء الصفوف والأعمدة اللازمة فقط.</translation>
    </message>
    <message>
        <source>This file is damaged or incomplete. Nothing was brought in. Open it in a spreadsheet program, save it again and try once more.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>هذا الملف تالف أو ناقص. لم يُستورد شيء. يُرجى فتحه في برنامج جداول وحفظه من جديد ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This file is locked by a password. Nothing was brought in. Save it without one and try again.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>هذا الملف مقفل بكلمة مرور. لم يُستورد شيء. يُرجى حفظه دونها والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This is an old Excel file (.xls), or one with a password. Nothing was brought in. Open it and save it as .xlsx or CSV, without a password.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>هذا ملف Excel قديم (xls) أو محمي بكلمة مرور. لم يُستورد شيء. يُرجى فتحه وحفظه بصيغة xlsx أو CSV دون كلمة مرور.</translation>
    </message>
    <message>
        <source>MentorApp cannot read this kind of spreadsheet. Nothing was brought in. Save it as .xlsx or CSV.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>لا يستطيع MentorApp قراءة هذا النوع من الجداول. لم يُستورد شيء. يُرجى حفظه بصيغة xlsx أو CSV.</translation>
    </message>
    <message>
        <source>This file is not a table. Nothing was brought in. Choose a CSV or .xlsx file.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>هذا الملف ليس جدولًا. لم يُستورد شيء. يُرجى اختيار ملف CSV أو xlsx.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check that it is still there and that you may open it.</source>
        <extracomment>mentorapp/domain/texts/imports.py, mentorapp/domain/texts/relationship.py</extracomment>
        <translation>لا يمكن قراءة هذا الملف. يُرجى التأكد من أنه ما زال موجودًا وأن فتحه مسموح لك.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another one.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>لا شيء في هذا الملف. يُرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>This file is not plain text. Nothing was brought in. Save the list as “CSV UTF-8” or .xlsx and try again.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>هذا الملف ليس نصًا عاديًا. لم يُستورد شيء. يُرجى حفظ القائمة بصيغة «CSV UTF-8» أو xlsx والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>MentorApp cannot tell how the letters in this file are written. Nothing was brought in. Choose another way to read the letters, or save the list as “CSV UTF-8”.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>لا يستطيع MentorApp معرفة كيف كُتبت الأحرف في هذا الملف. لم يُستورد شيء. يُرجى اختيار طريقة أخرى لقراءة الأحرف، أو حفظ القائمة بصيغة «CSV UTF-8».</translation>
    </message>
    <message>
        <source>The letters around line {line} cannot be read as {encoding}. Nothing was brought in. Choose another way to read the letters, or save the list as “CSV UTF-8”.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>لا يمكن قراءة الأحرف قرب السطر {line} على أنها {encoding}. لم يُستورد شيء. يُرجى اختيار طريقة أخرى لقراءة الأحرف، أو حفظ القائمة بصيغة «CSV UTF-8».</translation>
    </message>
    <message>
        <source>The row that begins on line {line} does not end. A quotation mark may be missing there. Nothing was brought in.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>الصف الذي يبدأ في السطر {line} لا ينتهي. قد تكون علامة اقتباس ناقصة هناك. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>A quotation mark in the row that begins on line {line} is not closed. Nothing was brought in. Add or remove the mark and try again.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>علامة اقتباس في الصف الذي يبدأ في السطر {line} غير مغلقة. لم يُستورد شيء. يُرجى إضافة العلامة أو إزالتها والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This file has more than {limit} rows, too many for a list of the people you support. Nothing was brought in. Keep only the rows you need.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>صفوف هذا الملف أكثر من {limit}، وهذا كثير على قائمة بمن يحظون بدعمك. لم يُستورد شيء. يُرجى إبقاء الصفوف اللازمة فقط.</translation>
    </message>
    <message>
        <source>There is no sheet called {sheet} in this file.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>لا توجد ورقة عمل باسم {sheet} في هذا الملف.</translation>
    </message>
    <message>
        <source>No column with names was found. Nothing was brought in. Choose which column holds the names, or call its heading “Name”.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>لم يُعثر على عمود للأسماء. لم يُستورد شيء. يُرجى اختيار العمود الذي فيه الأسماء، أو جعل عنوانه «Name».</translation>
    </message>
    <message>
        <source>This file does not have that many columns. Choose the columns again.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>ليس في هذا الملف هذا العدد من الأعمدة. يُرجى اختيار الأعمدة من جديد.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. They were read as Western European (Windows-1252): check names with accents.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>لا يذكر الملف كيف كُتبت أحرفه. قُرئت على أنها أوروبا الغربية (Windows-1252): يُرجى مراجعة الأسماء ذات العلامات.</translation>
    </message>
    <message>
        <source>This engagement is no longer here. Undo may bring it back.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>لم يعد مسار الدعم هذا هنا. قد يعيده التراجع.</translation>
    </message>
    <message>
        <source>A group needs a name. Write one first.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>تحتاج المجموعة إلى اسم. يُرجى كتابته أولًا.</translation>
    </message>
    <message>
        <source>{field} is a number of weeks from 1 to {most}.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>الحقل «{field}»: عدد الأسابيع من 1 إلى {most}.</translation>
    </message>
    <message>
        <source>An engagement is with somebody. Choose a person.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>لا بد في مسار الدعم من شخص. يُرجى اختيار شخص.</translation>
    </message>
    <message>
        <source>One to one is with one person. Choose one, or make it a small group.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>المسار الفردي مع شخص واحد. يُرجى اختيار شخص، أو جعله مجموعة صغيرة.</translation>
    </message>
    <message>
        <source>This is the last person of the group. End the engagement instead; nothing was changed.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>هذا آخر شخص في المجموعة. لم يتغيّر شيء. يمكن إنهاء المسار بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The engagement has changed meanwhile, so nothing was done. Look at it again.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>تغيّر المسار في هذه الأثناء، لذا لم يُنفَّذ شيء. يُرجى النظر فيه مرة أخرى.</translation>
    </message>
    <message>
        <source>This day is before the engagement began. Choose a later one.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>هذا اليوم قبل بداية المسار. يُرجى اختيار يوم بعدها.</translation>
    </message>
    <message>
        <source>The review comes before the end. Choose a later day for it.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>موعد المراجعة قبل النهاية. يُرجى اختيار يوم بعدها للمراجعة.</translation>
    </message>
    <message>
        <source>This day has passed. Choose a day to come, on which you will decide again.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>هذا اليوم مضى. يُرجى اختيار يوم قادم لاتخاذ القرار من جديد.</translation>
    </message>
    <message>
        <source>This engagement has not ended. End it first; nothing was erased.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>لم ينتهِ هذا المسار. لم يُمحَ شيء. يُرجى إنهاؤه أولًا.</translation>
    </message>
    <message>
        <source>This agreement is no longer here. Undo may bring it back.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>لم تعد هذه الاتفاقية هنا. قد يعيدها التراجع.</translation>
    </message>
    <message>
        <source>There is a draft already. Go on with it, or remove it first. Nothing was changed.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>توجد مسودة بالفعل. لم يتغيّر شيء. يُرجى متابعتها أو إزالتها أولًا.</translation>
    </message>
    <message>
        <source>This agreement is signed, so its text stays as it is. Amend it to write a new version.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>هذه الاتفاقية موقّعة، لذا يبقى نصها كما هو. لكتابة نص جديد يمكن إنشاء إصدار معدّل.</translation>
    </message>
    <message>
        <source>This agreement is not the signed one. Only that can be amended or renewed.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>هذه ليست الاتفاقية الموقّعة. الموقّعة وحدها يمكن تعديلها أو تجديدها.</translation>
    </message>
    <message>
        <source>The agreement would end before it begins. Choose a later last day.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>ستنتهي الاتفاقية قبل أن تبدأ. يُرجى اختيار آخر يوم أبعد.</translation>
    </message>
    <message>
        <source>The text was changed since it was shown here. Nothing was signed. Read it again, then sign.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>تغيّر النص منذ عرضه هنا. لم يُوقَّع شيء. يُرجى قراءته من جديد ثم التوقيع.</translation>
    </message>
    <message>
        <source>This person has signed it already. Nothing was changed.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>هذا الشخص وقّعها بالفعل. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Only you and those who are in the engagement now can sign. Nothing was signed.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>التوقيع لك ولمن هم في المسار الآن فقط. لم يُوقَّع شيء.</translation>
    </message>
    <message>
        <source>The drawn signature cannot be read. Nothing was signed. Clear it and draw it again.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>لا يمكن قراءة التوقيع المرسوم. لم يُوقَّع شيء. يُرجى مسحه ورسمه من جديد.</translation>
    </message>
    <message>
        <source>The drawn signature has too many lines. Nothing was signed. Clear it and draw it more simply.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>في التوقيع المرسوم خطوط كثيرة جدًا. لم يُوقَّع شيء. يُرجى مسحه ورسمه بشكل أبسط.</translation>
    </message>
    <message>
        <source>{name} has not permitted this, or no longer does. Ask for their consent first. Nothing was done.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>لم يأذن {name} بهذا، أو لم يعد يأذن به. لم يُنفَّذ شيء. يُرجى طلب موافقته أولًا.</translation>
    </message>
    <message>
        <source>What {name} permitted ends before that day. Choose an earlier day, or ask for their consent again. Nothing was done.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>إذن {name} ينتهي قبل ذلك اليوم. لم يُنفَّذ شيء. يُرجى اختيار يوم أبكر أو طلب الموافقة من جديد.</translation>
    </message>
    <message>
        <source>There is no consent of {name} to withdraw. Nothing was changed.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>لا توجد موافقة من {name} لسحبها. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A consent cannot be given on a day that is still to come. Choose today or an earlier day.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>لا تُعطى موافقة في يوم لم يأتِ بعد. يُرجى اختيار اليوم أو يوم قبله.</translation>
    </message>
    <message>
        <source>The last day of this consent is over already. Choose today or a later day, or none.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>آخر يوم في هذه الموافقة قد مضى. يُرجى اختيار اليوم أو يوم بعده، أو تركه فارغًا.</translation>
    </message>
    <message>
        <source>This meeting is no longer here. Undo may bring it back.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>لم يعد هذا اللقاء هنا. قد يعيده التراجع.</translation>
    </message>
    <message>
        <source>A meeting is with somebody. Choose a person.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>لا بد في اللقاء من شخص. يُرجى اختيار شخص.</translation>
    </message>
    <message>
        <source>This person does not belong to the meeting. Add them to it first; nothing was changed.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>هذا الشخص ليس من المشاركين في اللقاء. لم يتغيّر شيء. يُرجى إضافته إليه أولًا.</translation>
    </message>
    <message>
        <source>This meeting is not waiting to be held any more, so nothing was changed.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>لم يعد هذا اللقاء في انتظار انعقاده، لذا لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A meeting takes from 1 to {most} minutes.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>مدة اللقاء بالدقائق من 1 إلى {most}.</translation>
    </message>
    <message>
        <source>Meetings repeat every 1 to {most} weeks. Choose a number between.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>تتكرر اللقاءات كل عدد من الأسابيع من 1 إلى {most}. يُرجى اختيار عدد بينهما.</translation>
    </message>
    <message>
        <source>Say how often the meeting repeats, or until which day; one of the two.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>يُرجى ذكر عدد مرات التكرار أو آخر يوم فيه، أحدهما فقط.</translation>
    </message>
    <message>
        <source>At most {most} meetings can be planned at once. Nothing was planned. Choose an earlier end.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>الحد الأقصى للقاءات المخططة دفعة واحدة: {most}. لم يُخطَّط شيء. يُرجى اختيار نهاية أبكر.</translation>
    </message>
    <message>
        <source>The last day comes before the first meeting. Choose a later one.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>آخر يوم قبل اللقاء الأول. يُرجى اختيار يوم بعده.</translation>
    </message>
    <message>
        <source>This next step is no longer here. Undo may bring it back.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>لم تعد هذه الخطوة التالية هنا. قد يعيدها التراجع.</translation>
    </message>
    <message>
        <source>This file is not a calendar. Nothing was brought in. Choose an .ics file that a calendar program exported.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>هذا الملف ليس تقويمًا. لم يُستورد شيء. يُرجى اختيار ملف ics صدّره برنامج تقويم.</translation>
    </message>
    <message>
        <source>This file is larger than a calendar can be (at most {limit} MB). Nothing was brought in. Export a shorter time and try again.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>هذا الملف أكبر مما يمكن لتقويم (الحد الأقصى {limit} ميغابايت). لم يُستورد شيء. يُرجى تصدير مدة أقصر والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This file has more parts than a calendar can have. Nothing was brought in. Export a shorter time and try again.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>أجزاء هذا الملف أكثر مما يمكن لتقويم. لم يُستورد شيء. يُرجى تصدير مدة أقصر والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing could be brought in: every event was left out, for the reasons above.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>لم يمكن استيراد شيء: تُرك كل حدث للأسباب المذكورة أعلاه.</translation>
    </message>
    <message>
        <source>No calendar called {name} was brought in. Check the spelling.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>لم يُستورد تقويم باسم {name}. يُرجى مراجعة الكتابة.</translation>
    </message>
    <message>
        <source>There is no meeting to export. No file was written.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>لا يوجد لقاء للتصدير. لم يُكتب ملف.</translation>
    </message>
    <message>
        <source>The time zone “{zone}” is not known. Its times were read as those of this computer: check them.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>المنطقة الزمنية «{zone}» غير معروفة. قُرئت أوقاتها على توقيت هذا الحاسوب: يُرجى مراجعتها.</translation>
    </message>
    <message>
        <source>The file ends too early, so there may be more in the calendar. What came in before was kept.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>ينتهي الملف قبل أوانه، فقد يكون في التقويم المزيد. ما استُورد قبل ذلك محفوظ.</translation>
    </message>
    <message>
        <source>Reading took too long and was stopped. What came in before was kept. Export a shorter time to get the rest.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>طالت القراءة كثيرًا فأُوقفت. ما استُورد قبل ذلك محفوظ. يُرجى تصدير مدة أقصر للحصول على الباقي.</translation>
    </message>
    <message>
        <source>The file has more than {events} events. The rest of it was not read. Export a shorter time.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>في الملف أكثر من {events} من الأحداث. لم يُقرأ الباقي. يُرجى تصدير مدة أقصر.</translation>
    </message>
    <message>
        <source>The events of this file take place more than {times} times. The rest was left out. Export a shorter time.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>أحداث هذا الملف تتكرر أكثر من {times} من المرات. تُرك الباقي. يُرجى تصدير مدة أقصر.</translation>
    </message>
    <message>
        <source>It does not say when it begins.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>لا يذكر متى يبدأ.</translation>
    </message>
    <message>
        <source>One of its dates or times is not one.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>أحد تواريخه أو أوقاته غير صحيح.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>ينتهي قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>It lasts longer than a year.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>يستمر أكثر من سنة.</translation>
    </message>
    <message>
        <source>How it repeats is written in a way that cannot be understood.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>طريقة تكراره مكتوبة بشكل لا يمكن فهمه.</translation>
    </message>
    <message>
        <source>It repeats more often than every hour.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>يتكرر أكثر من مرة في الساعة.</translation>
    </message>
    <message>
        <source>Working out how it repeats would take too long.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>حساب تكراره يستغرق وقتًا أطول من اللازم.</translation>
    </message>
    <message>
        <source>There is more in it than an event can have.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>فيه أكثر مما يمكن لحدث.</translation>
    </message>
    <message>
        <source>It takes place more than {times} times: only the first of them came in.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>يتكرر أكثر من {times} من المرات: لم يُستورد إلا أولها.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>كان ملغى.</translation>
    </message>
    <message>
        <source>The file has a later version of it.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>في الملف إصدار أحدث منه.</translation>
    </message>
    <message>
        <source>The file ends, or goes on, in the middle of it.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>ينتهي الملف أو يتابع في وسطه.</translation>
    </message>
    <message>
        <source>Choose a day of the week, Monday to Sunday.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>يُرجى اختيار يوم من أيام الأسبوع، من الاثنين إلى الأحد.</translation>
    </message>
    <message>
        <source>Protected time is between one minute and a whole day long. Nothing was saved.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>الوقت المحمي مدته بين دقيقة واحدة ويوم كامل. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The last day comes before the first one. Nothing was saved. Correct one of the two.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>آخر يوم قبل أول يوم. لم يُحفظ شيء. يُرجى تصحيح أحدهما.</translation>
    </message>
    <message>
        <source>This protected time is no longer here. Undo may bring it back.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>لم يعد هذا الوقت المحمي هنا. قد يعيده التراجع.</translation>
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
        <translation>لم تعد هذه المجموعة هنا. قد يعيدها التراجع.</translation>
    </message>
    <message>
        <source>This lesson study is no longer here. Undo may bring it back.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>لم تعد دراسة الدرس هذه هنا. قد يعيدها التراجع.</translation>
    </message>
    <message>
        <source>A lesson study needs a title. Write one first.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>تحتاج دراسة الدرس إلى عنوان. يُرجى كتابته أولًا.</translation>
    </message>
    <message>
        <source>A lesson study belongs to a group. Start a group first. Nothing was saved.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>دراسة الدرس تخص مجموعة. لم يُحفظ شيء. يُرجى بدء مجموعة أولًا.</translation>
    </message>
    <message>
        <source>Say on which day the lesson was taught before you go on. Nothing was changed.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>يُرجى ذكر يوم تدريس الدرس قبل المتابعة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Say whose lesson it was: they must have permitted being observed. Nothing was saved.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>يُرجى ذكر صاحب الدرس، ويلزم أن يكون قد أذن بمشاهدته. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>This is no longer in the library. Undo may bring it back.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>لم يعد هذا في المكتبة. قد يعيده التراجع.</translation>
    </message>
    <message>
        <source>This attachment is no longer here. Undo may bring it back.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>لم يعد هذا المرفق هنا. قد يعيده التراجع.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Nothing was added.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>لا شيء في هذا الملف. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MB. Nothing was added. Make it smaller and try again.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>هذا الملف أكبر من {limit} ميغابايت. لم يُضف شيء. يُرجى تصغيره والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>MentorApp keeps PNG and JPEG pictures, PDF, Word, Excel, PowerPoint and OpenDocument files, plain text, Markdown, CSV and calendar files. Nothing was added. Save it as one of these and try again.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>يحفظ MentorApp صور PNG وJPEG، وملفات PDF وWord وExcel وPowerPoint وOpenDocument، والنص العادي وMarkdown وCSV وملفات التقويم. لم يُضف شيء. يُرجى حفظه بإحدى هذه الصيغ والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>What is in this file is not what its name says, so it was not added. Open it in the program that made it, save it again and try once more.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>محتوى هذا الملف يخالف ما يدل عليه اسمه، لذا لم يُضف. يُرجى فتحه في البرنامج الذي أنشأه وحفظه من جديد ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This document holds macros, which are small programs. Nothing was added. Save it without them and try again.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>في هذا المستند وحدات ماكرو، وهي برامج صغيرة. لم يُضف شيء. يُرجى حفظه دونها والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This picture is damaged or cut off. Nothing was added. Open it in a picture program, save it again and try once more.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>هذه الصورة تالفة أو مقطوعة. لم يُضف شيء. يُرجى فتحها في برنامج صور وحفظها من جديد ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This picture moves. Nothing was added. Save one still picture of it and try again.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>هذه الصورة متحركة. لم يُضف شيء. يُرجى حفظ صورة ثابتة واحدة منها والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This picture has more than {limit} million dots. Nothing was added. Make it smaller and try again.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>في هذه الصورة أكثر من {limit} مليون نقطة. لم يُضف شيء. يُرجى تصغيرها والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Something else is hidden behind this picture, so it was not added. Open it in a picture program, save it again and try once more.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>خلف هذه الصورة شيء آخر مخفي، لذا لم تُضف. يُرجى فتحها في برنامج صور وحفظها من جديد ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This attachment is not as it was when you added it, so it was not opened. Check the vault in Settings; a backup may hold it whole.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>هذا المرفق ليس كما كان عند إضافته، لذا لم يُفتح. يُرجى فحص الخزنة في الإعدادات، وقد تكون في نسخة احتياطية نسخة سليمة منه.</translation>
    </message>
    <message>
        <source>This is pupils’ work, and {name} does not permit holding it, or no longer does. It stays closed until they do. You can remove it.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>هذا من أعمال التلاميذ، و{name} لا يأذن بالاحتفاظ به، أو لم يعد يأذن. يبقى مغلقًا إلى أن يأذن. يمكنك إزالته.</translation>
    </message>
    <message>
        <source>This is pupils’ work, and whoever permitted holding it is no longer here. It stays closed. You can remove it.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>هذا من أعمال التلاميذ، ومن أذن بالاحتفاظ به لم يعد هنا. يبقى مغلقًا. يمكنك إزالته.</translation>
    </message>
    <message>
        <source>Pupils’ work needs the consent of a mentee, and nobody is named here. Nothing was added.</source>
        <extracomment>mentorapp/domain/texts/relationship.py</extracomment>
        <translation>تحتاج أعمال التلاميذ إلى موافقة مسترشد، ولا يُذكر أحد هنا. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Line {line} was read as the headings, and there is nobody below it. Nothing was brought in. If it is a person, write a line of headings above it, such as “Name, Email”, and try again.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>قُرئ السطر {line} على أنه العناوين، ولا أحد تحته. لم يُستورد شيء. إن كان شخصًا فيُرجى كتابة سطر عناوين فوقه، مثل «Name, Email»، والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Dates such as 03/04/2026 can mean two days. Check which of the two was read.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>تواريخ مثل 03/04/2026 قد تعني يومين. يُرجى مراجعة أيهما قُرئ.</translation>
    </message>
    <message>
        <source>This file does not say who is a teacher and who is a pupil. Leave out every pupil, or choose the whole OneRoster package (.zip), which says it.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>لا يذكر هذا الملف من هو معلم ومن هو تلميذ. يُرجى ترك كل التلاميذ، أو اختيار حزمة OneRoster الكاملة (zip) التي تذكر ذلك.</translation>
    </message>
    <message>
        <source>Some cells hold formulas without a result (the first in row {line}). MentorApp calculates nothing: open the file in a spreadsheet program and save it again to get their values.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>في بعض الخلايا صيغ حسابية بلا نتيجة (أولها في الصف {line}). لا يحسب MentorApp شيئًا: يُرجى فتح الملف في برنامج جداول وحفظه من جديد للحصول على القيم.</translation>
    </message>
    <message>
        <source>The first row was read as a person, because it does not look like headings.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>قُرئ الصف الأول على أنه شخص، لأنه لا يشبه العناوين.</translation>
    </message>
    <message>
        <source>The headings were found in row {line}. What stands above them was left out.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>عُثر على العناوين في الصف {line}. تُرك ما فوقها.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>لا يوجد اسم.</translation>
    </message>
    <message>
        <source>This explains how to fill in the list, or is an example.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>هذا شرح لطريقة ملء القائمة، أو مثال.</translation>
    </message>
    <message>
        <source>“{email}” is not an email address.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>ليس عنوان بريد إلكتروني: «{email}».</translation>
    </message>
    <message>
        <source>“{text}” in {column} is not a date.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>ليس تاريخًا: «{text}» في {column}.</translation>
    </message>
    <message>
        <source>{column} is too long: at most {limit} characters fit.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>{column}: النص طويل جدًا، والحد الأقصى لعدد الأحرف {limit}.</translation>
    </message>
    <message>
        <source>{column} holds characters that are not text.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>{column}: فيه رموز ليست نصًا.</translation>
    </message>
    <message>
        <source>{column} holds a formula without a result.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>{column}: فيه صيغة حسابية بلا نتيجة.</translation>
    </message>
    <message>
        <source>{column} shows an error instead of a value.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>{column}: فيه خطأ بدل القيمة.</translation>
    </message>
    <message>
        <source>There are {count} cells where the headings have {expected}: a comma may need quotation marks.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>عدد الخلايا {count} والعناوين {expected}: قد تحتاج فاصلة إلى علامتي اقتباس.</translation>
    </message>
    <message>
        <source>These are the headings once more.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>هذه هي العناوين مرة أخرى.</translation>
    </message>
    <message>
        <source>This is a pupil, not an adult.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>هذا تلميذ وليس بالغًا.</translation>
    </message>
    <message>
        <source>This seems to be a pupil: the file gives no role, but a grade.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>يبدو أن هذا تلميذ: لا يذكر الملف دورًا، بل صفًا دراسيًا.</translation>
    </message>
    <message>
        <source>This is a member of a pupil’s family.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>هذا فرد من أسرة تلميذ.</translation>
    </message>
    <message>
        <source>The file does not say whether this is a teacher.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>لا يذكر الملف هل هذا معلم.</translation>
    </message>
    <message>
        <source>“{role}” is not a role of someone who works with pupils.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>ليس دور شخص يعمل مع التلاميذ: «{role}».</translation>
    </message>
    <message>
        <source>The file marks this person as to be deleted.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>يذكر الملف أن هذا الشخص معدّ للحذف.</translation>
    </message>
    <message>
        <source>The file marks this account as switched off.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>يذكر الملف أن هذا الحساب موقوف.</translation>
    </message>
    <message>
        <source>Already here: {name}, with the same email address.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>موجود هنا: {name}، بعنوان البريد الإلكتروني نفسه.</translation>
    </message>
    <message>
        <source>Probably already here: {name}.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>موجود هنا على الأرجح: {name}.</translation>
    </message>
    <message>
        <source>The same email address as {name} in row {line}.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>عنوان البريد الإلكتروني نفسه الذي لـ {name} في الصف {line}.</translation>
    </message>
    <message>
        <source>Probably the same person as {name} in row {line}.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>الشخص نفسه على الأرجح: {name} في الصف {line}.</translation>
    </message>
    <message>
        <source>You chose to leave this person out.</source>
        <extracomment>mentorapp/domain/texts/imports.py</extracomment>
        <translation>اخترت ترك هذا الشخص.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Nothing was changed. Add words that do not belong together, or take the phrase that MentorApp offers.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>تخمين عبارة المرور هذه سهل جدًا. لم يتغيّر شيء. يُرجى إضافة كلمات لا رابط بينها، أو أخذ العبارة التي يقترحها MentorApp.</translation>
    </message>
    <message>
        <source>This file is not a backup made by MentorApp. Nothing was changed. Choose another file.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>هذا الملف ليس نسخة احتياطية من MentorApp. لم يتغيّر شيء. يُرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>A newer MentorApp made this backup. Nothing was changed. Update MentorApp to restore it.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>أُنشئت هذه النسخة الاحتياطية بإصدار أحدث من MentorApp. لم يتغيّر شيء. يُرجى تحديث MentorApp لاستعادتها.</translation>
    </message>
    <message>
        <source>This backup is damaged or was changed. Your vault is as it was. Choose an earlier backup.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>هذه النسخة الاحتياطية تالفة أو جرى تغييرها. خزنتك كما كانت. يُرجى اختيار نسخة احتياطية أقدم.</translation>
    </message>
    <message>
        <source>This is a backup of another vault. Nothing was changed. Choose another file.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>هذه نسخة احتياطية لخزنة أخرى. لم يتغيّر شيء. يُرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>The copy did not come out the same as the vault, so no backup was made. Check the vault in Settings, or choose another disk.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>لم تخرج النسخة مطابقة للخزنة، لذا لم تُنشأ نسخة احتياطية. يُرجى فحص الخزنة في الإعدادات، أو اختيار قرص آخر.</translation>
    </message>
    <message>
        <source>No backup beside this vault fits it. Nothing was changed. Choose a backup file from another place.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>لا توجد بجانب هذه الخزنة نسخة احتياطية تناسبها. لم يتغيّر شيء. يُرجى اختيار ملف نسخة احتياطية من مكان آخر.</translation>
    </message>
    <message>
        <source>The part of the vault that holds its key is damaged or missing; its second copy is used.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>الجزء الذي يحفظ مفتاح الخزنة تالف أو مفقود، وتُستخدم نسخته الثانية.</translation>
    </message>
    <message>
        <source>The second copy of the part of the vault that holds its key is damaged or missing.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>النسخة الثانية من الجزء الذي يحفظ مفتاح الخزنة تالفة أو مفقودة.</translation>
    </message>
    <message>
        <source>The file {name} in the vault is not encrypted. Move it out if you put it there.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>الملف {name} في الخزنة غير مشفّر. إن كان وضعه هناك منك فيُرجى نقله إلى خارجها.</translation>
    </message>
    <message>
        <source>A part of the file that holds your words cannot be read. Restore the newest backup.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>لا يمكن قراءة جزء من الملف الذي يحفظ كلماتك. يُرجى استعادة أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The vault is not built the way MentorApp builds it. Restore the newest backup.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>بناء الخزنة يختلف عما يبنيه MentorApp. يُرجى استعادة أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The search index {name} does not match what you wrote. Your words themselves are safe.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>فهرس البحث {name} لا يطابق ما كتبته. كلماتك نفسها سليمة.</translation>
    </message>
    <message>
        <source>The attachment {name} is not as it was when you added it. A backup may hold it whole.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>المرفق {name} ليس كما كان عند إضافته. قد تكون في نسخة احتياطية نسخة سليمة منه.</translation>
    </message>
    <message>
        <source>The history of entry {row} in {table} does not lead to what is there now.</source>
        <extracomment>mentorapp/domain/texts/vault.py</extracomment>
        <translation>سجل المدخل {row} في {table} لا يقود إلى ما هو موجود الآن.</translation>
    </message>
    <message>
        <source>Choose a number from {low} to {high}.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>يُرجى اختيار عدد من {low} إلى {high}.</translation>
    </message>
    <message>
        <source>The demo can be made from 1 to {limit} times its usual size.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>يمكن إنشاء العرض التجريبي من مرة واحدة إلى {limit} من أضعاف حجمه المعتاد.</translation>
    </message>
    <message>
        <source>This folder holds another demo (scale {scale}, seed {seed}). It was left as it is. Choose another folder.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>في هذا المجلد عرض تجريبي آخر (الحجم {scale}، البذرة {seed}). تُرك كما هو. يُرجى اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase. Write it in a file and name that with --passphrase-file, or use --passphrase-file - to read it from standard input.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>لا توجد شاشة أوامر لطلب عبارة المرور. يُرجى كتابتها في ملف وذكره بعد --passphrase-file، أو استخدام --passphrase-file - لقراءتها من الدخل القياسي.</translation>
    </message>
    <message>
        <source>There is no terminal to ask on. Write it in a file and name that with {option}.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>لا توجد شاشة أوامر لطرح السؤال. يُرجى كتابة المطلوب في ملف وذكره بعد {option}.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed. Try again.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>عبارتا المرور مختلفتان. لم يتغيّر شيء. يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Check that it is there and that you may open it.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>لا يمكن قراءة {path}. يُرجى التأكد من أنه موجود وأن فتحه مسموح لك.</translation>
    </message>
    <message>
        <source>{path} is not text in UTF-8. Nothing was read from it.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>الملف {path} ليس نصًا بترميز UTF-8. لم يُقرأ منه شيء.</translation>
    </message>
    <message>
        <source>Line {line} was not saved: {reason} The lines before it are saved, and the others were not read.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>لم يُحفظ السطر {line}: {reason} الأسطر التي قبله محفوظة، والأخرى لم تُقرأ.</translation>
    </message>
    <message>
        <source>The output cannot be written: the disk is full. Your vault is as it was.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>لا يمكن كتابة الناتج: القرص ممتلئ. خزنتك كما كانت.</translation>
    </message>
    <message>
        <source>There are {count} problems, listed above. Nothing was changed. Restore a backup.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>عدد المشكلات المذكورة أعلاه: {count}. لم يتغيّر شيء. يُرجى استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Nobody could be brought in: every row was refused, for the reasons above.</source>
        <extracomment>mentorapp/domain/messages.py</extracomment>
        <translation>لم يمكن استيراد أحد: رُفض كل صف للأسباب المذكورة أعلاه.</translation>
    </message>
    <message>
        <source>Something went wrong inside MentorApp. What was saved is safe. Try again, or restart the program.</source>
        <extracomment>mentorapp/ui/errors.py</extracomment>
        <translation>حدث خلل داخل MentorApp. ما حُفظ سليم. يُرجى المحاولة مرة أخرى أو إعادة تشغيل البرنامج.</translation>
    </message>
</context>
<context>
    <name>VaultSection</name>
    <message>
        <source>Lock and choose another</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>القفل واختيار خزنة أخرى</translation>
    </message>
    <message>
        <source>Where it is</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>مكانها</translation>
    </message>
    <message>
        <source>What it holds</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>محتواها</translation>
    </message>
    <message>
        <source>This vault</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>هذه الخزنة</translation>
    </message>
    <message>
        <source>Check everything</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>فحص كل شيء</translation>
    </message>
    <message>
        <source>Is everything sound?</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>هل كل شيء سليم؟</translation>
    </message>
    <message>
        <source>Reads every page, compares every history with what is there now. Nothing is changed.</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>تُقرأ كل صفحة ويُقارن كل سجل بما هو موجود الآن. لا يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Checking the vault…</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>جارٍ فحص الخزنة…</translation>
    </message>
    <message>
        <source>Soundness</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Keep the history for</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>مدة حفظ السجل</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Undo and the earlier versions of a note reach back this far. Notes stay for ever.</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>إلى هذا الحد يصل التراجع والإصدارات السابقة للملاحظة. الملاحظات تبقى دائمًا.</translation>
    </message>
    <message>
        <source>MentorApp {0}</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>MentorApp {0}</translation>
    </message>
    <message>
        <source>Made for mentors; works alone.</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>صُنع للمرشدين، ويعمل وحده.</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>one person</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>شخص واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>one note</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>ملاحظة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>one tag</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>وسم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>
            <numerusform>لا وسوم</numerusform>
            <numerusform>وسم واحد</numerusform>
            <numerusform>وسمان</numerusform>
            <numerusform>%n وسوم</numerusform>
            <numerusform>%n وسمًا</numerusform>
            <numerusform>%n وسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Everything is sound</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>كل شيء سليم</translation>
    </message>
    <message>
        <source>{0} entries read and compared, {1}</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>قُرئ {0} من المدخلات وقورن، {1}</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>هناك خلل</translation>
    </message>
    <message>
        <source>Saved in the vault.</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>حُفظ في الخزنة.</translation>
    </message>
    <message>
        <source>One year</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>سنة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>
            <numerusform>بلا سنوات</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>mentorapp/ui/screens/settings/vault.py</extracomment>
        <translation>
            <numerusform>بلا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
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
        <translation>الملاحظات في كل يوم من هذا الأسبوع</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>Your week</source>
        <extracomment>mentorapp/ui/screens/today/week.py</extracomment>
        <translation>أسبوعك</translation>
    </message>
    <message>
        <source>One note</source>
        <extracomment>mentorapp/ui/screens/today/week.py</extracomment>
        <translation>ملاحظة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <extracomment>mentorapp/ui/screens/today/week.py</extracomment>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekSection</name>
    <message>
        <source>Hours to give in a week</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>ساعات تُبذل في الأسبوع</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Not seen for a while</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>لم يُلتقَ بهم منذ مدة</translation>
    </message>
    <message>
        <source>Your time</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>وقتك</translation>
    </message>
    <message>
        <source>Today shows what you gave against it. Nothing is refused when it is reached.</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>تعرض صفحة اليوم ما بذلته مقارنةً به. لا يُمنع شيء عند بلوغه.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>After so many days without a meeting, a visit or a note, Today names the person.</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>بعد هذا العدد من الأيام دون لقاء أو زيارة أو ملاحظة تذكر صفحة اليوم الشخص.</translation>
    </message>
    <message>
        <source>One hour</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>ساعة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>
            <numerusform>بلا ساعات</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>
            <numerusform>بلا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved in the vault.</source>
        <extracomment>mentorapp/ui/screens/settings/week.py</extracomment>
        <translation>حُفظ في الخزنة.</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>{0}, {1}, free</source>
        <extracomment>mentorapp/ui/screens/calendar/week.py</extracomment>
        <translation>{0}، {1}، خالٍ</translation>
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
            <numerusform>لا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>A notebook that only you can open</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>دفتر لا يفتحه غيرك</translation>
    </message>
    <message>
        <source>MentorApp keeps what you write about the people you support in an encrypted vault on this computer. Nothing is sent anywhere. It takes four steps.</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>يحفظ MentorApp ملاحظاتك عمن يحظون بدعمك في خزنة مشفّرة على هذا الحاسوب. لا يُرسل شيء إلى أي مكان. الأمر أربع خطوات.</translation>
    </message>
    <message>
        <source>Make my vault</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>إنشاء خزنتي</translation>
    </message>
    <message>
        <source>There is a vault in this folder already. Open it, or choose another folder.</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>في هذا المجلد خزنة بالفعل. يمكن فتحها أو اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>Choose where the vault will be</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>اختيار مكان الخزنة</translation>
    </message>
    <message>
        <source>Your vault will be in</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>ستكون خزنتك في</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change the folder of the vault</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>تغيير مجلد الخزنة</translation>
    </message>
    <message>
        <source>Open a vault that exists</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>فتح خزنة موجودة</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>mentorapp/ui/screens/first_run/steps.py</extracomment>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Choose the folder of a vault, or an empty folder for a new one</source>
        <extracomment>mentorapp/ui/shell/window.py</extracomment>
        <translation>اختيار مجلد خزنة، أو مجلد فارغ لخزنة جديدة</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Withdraw a consent</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>سحب موافقة</translation>
    </message>
    <message>
        <source>{0} no longer permits this? It takes effect at once.</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>لم يعد {0} يأذن بهذا؟ يسري ذلك فورًا.</translation>
    </message>
    <message>
        <source>Reason, if they gave one</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>السبب، إن ذُكر</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>mentorapp/ui/screens/engagement/consent_dialogs.py</extracomment>
        <translation>سحب</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Put the cursor where you want to write, then press {0}.</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>يُرجى وضع المؤشر حيث تريد الكتابة، ثم الضغط على {0}.</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>تم التراجع: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>تمت الإعادة: {0}</translation>
    </message>
    <message>
        <source>Quick note</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>ملاحظة سريعة</translation>
    </message>
    <message>
        <source>Record time given</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>تسجيل وقت مبذول</translation>
    </message>
    <message>
        <source>Put in a text from the library</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>إدراج نص من المكتبة</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>البحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>mentorapp/ui/shell/workspace.py</extracomment>
        <translation>قفل</translation>
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
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <extracomment>mentorapp/ui/keys.py</extracomment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>mentorapp/ui/keys.py</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Backspace</source>
        <extracomment>mentorapp/ui/keys.py</extracomment>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>mentorapp/ui/keys.py</extracomment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>mentorapp/ui/keys.py</extracomment>
        <translation>Space</translation>
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
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>mentorapp/ui/when.py</extracomment>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <extracomment>mentorapp/ui/when.py</extracomment>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>أمس</numerusform>
            <numerusform>منذ يومين</numerusform>
            <numerusform>منذ %n أيام</numerusform>
            <numerusform>منذ %n يومًا</numerusform>
            <numerusform>منذ %n يوم</numerusform>
        </translation>
    </message>
</context>
</TS>
