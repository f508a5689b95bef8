"""The recovery sheet on a printer, and its bytes as a PDF."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter

from mentorapp.ui import theme, when

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter
    from PySide6.QtWidgets import QWidget

MILLIMETRES_AN_INCH = 25.4
MARGIN = 20.0
QR_SIDE = 45.0


translate = QCoreApplication.translate


class _Answer(QObject):
    """Hands the chosen printer on; belongs to the dialog."""

    def __init__(self, dialog: QPrintDialog, printer: QPrinter, chosen: Callable[[QPrinter], object]) -> None:
        super().__init__(dialog)
        self._printer, self._chosen = printer, chosen
        dialog.accepted.connect(self.take)

    @Slot()
    def take(self) -> None:
        """Hand the printer on."""
        self._chosen(self._printer)


def ask_printer(parent: QWidget, chosen: Callable[[QPrinter], object]) -> QPrintDialog:
    """Open Qt's dialog for a printer; ``chosen`` gets it. Only here is the printing part of Qt loaded."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(translate("RecoverySheet", "Recovery sheet"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _Answer(dialog, printer, chosen)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()  # PySide's QPrintDialog knows only the open() that needs a C++ slot
    return dialog


def pdf(code: str, vault_name: str, made_at: datetime) -> bytes:
    """Return the sheet as a one-page PDF, in the person's language."""
    from mentorapp.reports.recovery_sheet import SheetTexts, recovery_sheet

    english = asdict(SheetTexts())
    texts = {
        field: translate("RecoverySheet", text)
        for field, text in english.items()
        if field not in {"language", "date"}
    }
    texts |= {"language": QLocale().bcp47Name(), "date": when.full_date(made_at)}
    return recovery_sheet(
        code, vault_name=vault_name, made_on=when.local(made_at).date(), texts=SheetTexts(**texts)
    )


def print_on(printer: QPrinter, code: str, vault_name: str, made_at: datetime) -> bool:
    """Draw the sheet on ``printer``; returns whether it took it."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    dots = printer.resolution() / MILLIMETRES_AN_INCH
    page = QRectF(printer.pageLayout().paintRectPixels(printer.resolution()))
    page.moveTo(0, 0)
    draw(painter, page, dots, code, vault_name, made_at)
    return painter.end()


def draw(painter: QPainter, page: QRectF, dots: float, code: str, vault_name: str, made_at: datetime) -> None:
    """Draw the sheet in ``page``; ``dots`` are the pixels of a millimetre."""
    painter.setPen(QColor(Qt.GlobalColor.black))
    left, width = page.left() + MARGIN * dots, page.width() - 2 * MARGIN * dots
    y = page.top() + MARGIN * dots
    lines: list[tuple[str, float, bool]] = [
        (translate("RecoverySheet", "MentorApp recovery sheet"), 9.0, True),
        (translate("RecoverySheet", "Vault: {0}").format(vault_name), 4.0, False),
        (translate("RecoverySheet", "Made on {0}").format(when.full_date(made_at)), 4.0, False),
        (
            translate(
                "RecoverySheet",
                "Whoever has this code can open the vault. Keep the sheet where you keep important papers, "
                "away from the computer.",
            ),
            4.0,
            False,
        ),
    ]
    for text, size, bold in lines:
        y += _paragraph(painter, QRectF(left, y, width, page.height()), text, size * dots, bold=bold)
        y += 3 * dots
    y = _code(painter, left, y + 6 * dots, width, dots, code)
    _qr(painter, QRectF(left, y + 6 * dots, QR_SIDE * dots, QR_SIDE * dots), code)
    steps = translate(
        "RecoverySheet",
        "If you forget your passphrase: open MentorApp, choose “Use the recovery code” and type the code. "
        "Small letters, O for 0 and missing dashes do not matter.",
    )
    beside = QRectF(left + (QR_SIDE + 8) * dots, y + 6 * dots, width - (QR_SIDE + 8) * dots, page.height())
    _paragraph(painter, beside, steps, 4.0 * dots)


def _font(pixels: float, *, bold: bool = False) -> QFont:
    font = QFont(theme.font("body", bold=bold))
    font.setPixelSize(max(1, round(pixels)))
    return font


def _paragraph(painter: QPainter, rect: QRectF, text: str, pixels: float, *, bold: bool = False) -> float:
    painter.setFont(_font(pixels, bold=bold))
    flags = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeading)
    painter.drawText(rect, flags, text)
    return painter.boundingRect(rect, flags, text).height()


def _code(painter: QPainter, left: float, y: float, width: float, dots: float, code: str) -> float:
    """Draw the numbered groups in two lines and return where they end."""
    groups = code.split("-")
    cell, height = width / 4, 18 * dots
    for at, group in enumerate(groups):
        line, column = divmod(at, 4)
        spot = QRectF(left + column * cell, y + line * height, cell, height)
        painter.setFont(_font(3.2 * dots))
        painter.drawText(spot, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), str(at + 1))
        painter.setFont(_font(9 * dots, bold=True))
        painter.drawText(spot, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), group)
    return y + (len(groups) + 3) // 4 * height


def _qr(painter: QPainter, rect: QRectF, code: str) -> None:
    import segno

    matrix = segno.make(code, error="m", micro=False).matrix
    module = rect.width() / len(matrix)
    for row, modules in enumerate(matrix):
        for column, dark in enumerate(modules):
            if dark:
                spot = QRectF(rect.left() + column * module, rect.top() + row * module, module, module)
                painter.fillRect(spot, QColor(Qt.GlobalColor.black))
