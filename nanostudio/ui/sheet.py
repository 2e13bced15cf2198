"""The style sheet of the window; `$names` are tokens, see theme.stylesheet()."""

SHEET = """
QFrame[role="panel"] {
  background: $panel; border: 1px solid $line; border-radius: $panel_radius;
}
QFrame[role="popup"], QFrame[role="popover"] {
  background: $panel; border: 1px solid $line_strong; border-radius: $panel_radius;
}
QFrame[role="card"] {
  background: $panel_raised; border: 1px solid $line; border-radius: $radius;
}
QFrame[role="well"] {
  background: $panel; border: 1px solid $line; border-radius: $radius;
}
QFrame[role="question"] {
  background: $panel_raised; border: 1px solid $accent_line; border-radius: $radius;
}
QScrollArea, QScrollArea > QWidget > QWidget[role="body"] {
  background: transparent; border: none;
}

QFrame[role="popup"] { background: $panel_raised; border: 1px solid $line_strong; }
QLabel { background: transparent; }
QLabel[role="heading"] { color: $text_dim; font-size: $small; font-weight: 600; }
QLabel[role="title"] { font-weight: 600; }
QLabel[role="headline"] { font-size: $headline; font-weight: 600; }
QLabel[role="dim"] { color: $text_dim; }
QLabel[role="small"] { color: $text_dim; font-size: $small; }
QLabel[role="heading"]:disabled, QLabel[role="small"]:disabled {
  color: $text_disabled;
}
QLabel[role="good"] { color: $good; }
QLabel[role="tag"] {
  background: $panel_raised; color: $text_dim; border: 1px solid $line;
  border-radius: 7px; padding: 1px 8px; font-size: $small;
}
QLabel[role="warn"] { color: $warn; }
QLabel[role="bad"] { color: $bad; }
QLabel[is_small="true"] { font-size: $small; }

QPlainTextEdit, QLineEdit, QComboBox {
  background: $field; color: $text; border: 1px solid $line; border-radius: $radius;
  selection-background-color: $accent; selection-color: $accent_text;
  placeholder-text-color: $text_disabled;
}
QAbstractSpinBox QLineEdit {
  background: transparent; border: none; padding: 0; min-height: 0;
}
QPlainTextEdit[is_held="true"], QLineEdit[is_held="true"] {
  background: transparent; border-color: transparent;
}
QPlainTextEdit { padding: 6px 4px; }
QLineEdit { padding: 0 10px; min-height: 34px; }
QLineEdit[role="caption"], QLineEdit[role="caption"]:focus {
  min-height: 0; padding: 0 4px; font-size: $small; border-radius: 6px;
}
QComboBox { padding: 0 2px 0 10px; min-height: 34px; }
QPlainTextEdit:hover, QLineEdit:hover, QComboBox:hover { border-color: $line_strong; }
QPlainTextEdit:focus, QLineEdit:focus, QComboBox:focus {
  border: 2px solid $accent_line;
}
QPlainTextEdit:focus { padding: 5px 3px; }
QLineEdit:focus { padding: 0 9px; min-height: 32px; }
QComboBox:focus { padding: 0 1px 0 9px; min-height: 32px; }
QComboBox:disabled, QLineEdit:disabled { color: $text_disabled; background: $panel; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView, QMenu {
  background: $panel_raised; color: $text; border: 1px solid $line_strong;
  border-radius: $radius; padding: 4px; outline: none;
}
QComboBox QAbstractItemView::item { min-height: 30px; padding: 0 8px; }
QComboBox QAbstractItemView::item:selected {
  background: $hover; color: $text; border-radius: 6px;
}
QMenu::item { padding: 6px 24px 6px 16px; border-radius: 6px; }
QMenu::icon { margin-left: 6px; padding: 3px; }
QMenu::icon:checked {
  background: $hover; border: 1px solid $line_strong; border-radius: 5px;
}
QMenu::item:selected { background: $hover; }
QMenu::item:disabled { color: $text_disabled; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }

QPushButton, QToolButton {
  background: $panel_raised; color: $text; border: 1px solid $line;
  border-radius: $radius; padding: 0 12px; min-height: 30px;
}
QToolButton { padding: 0 6px; }
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed { background: $line; }
QPushButton:disabled, QToolButton:disabled {
  background: $panel; color: $text_disabled;
}
QPushButton:focus, QToolButton:focus {
  border: 2px solid $accent_line; padding: 0 11px; min-height: 28px;
}
QToolButton:focus { padding: 0 5px; }
QPushButton:checked, QToolButton:checked {
  background: $accent; color: $accent_text; border-color: $accent; font-weight: 600;
}
QPushButton:checked:focus, QToolButton:checked:focus { border-color: $text; }
QLineEdit QToolButton {
  background: transparent; border: none; padding: 0; min-height: 0;
}
QPushButton[role="quiet"], QToolButton[role="quiet"] {
  background: transparent; border-color: transparent;
}
QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover { background: $hover; }
QPushButton[role="quiet"]:focus, QToolButton[role="quiet"]:focus {
  border-color: $accent_line;
}
QPushButton[role="page"] {
  background: transparent; border-color: transparent; text-align: left;
}
QPushButton[role="page"]:hover { background: $panel_raised; }
QPushButton[role="page"]:checked {
  background: $hover; color: $text; border-color: transparent;
}
QPushButton[role="page"]:focus { border-color: $accent_line; }
QPushButton[role="small"] { padding: 0 10px; min-height: 26px; }
QPushButton[role="small"]:focus { padding: 0 9px; min-height: 24px; }
QPushButton[role="queue"] { padding: 0 10px; min-height: 38px; }
QPushButton[role="queue"]:focus { padding: 0 9px; min-height: 36px; }
QPushButton[role="status"] {
  background: transparent; border-color: transparent; color: $text_dim;
  padding: 0 6px; min-height: 20px; font-size: $small;
}
QPushButton[role="status"]:hover { background: $hover; color: $text; }
QPushButton[role="status"]:focus {
  border: 2px solid $accent_line; padding: 0 5px; min-height: 18px;
}
QPushButton[role="paused"] {
  background: transparent; border-color: $warn; color: $warn;
  padding: 0 6px; min-height: 20px; font-size: $small; font-weight: 600;
}
QPushButton[role="paused"]:hover { background: $hover; }
QPushButton[role="paused"]:focus {
  border: 2px solid $accent_line; padding: 0 5px; min-height: 18px;
}
QToolButton[role="room"], QToolButton[role="switch"] {
  background: transparent; border-color: transparent; padding: 0;
}
QToolButton[role="room"]:hover, QToolButton[role="switch"]:hover {
  background: $hover;
}
QToolButton[role="room"]:checked { background: $hover; }
QToolButton[role="room"]:focus, QToolButton[role="switch"]:focus {
  border: 2px solid $accent_line;
}
QToolButton[role="tool"] {
  background: transparent; border-color: transparent; padding: 0; min-height: 0;
}
QToolButton[role="tool"]:hover { background: $hover; }
QToolButton[role="tool"]:focus { border-color: $accent_line; padding: 0; }
QToolButton[role="tool"]:checked { background: $accent; border-color: $accent; }
QToolButton[role="tool"]:checked:focus { border-color: $text; }
QToolButton[role="tool"]:disabled { background: transparent; }
QToolButton[role="cross"] {
  background: #c0101114; border: none; border-radius: 5px; padding: 0; min-height: 0;
}
QToolButton[role="cross"]:hover { background: #101114; }
QToolButton[role="foot"] {
  background: transparent; border-color: transparent; color: $text_dim;
  font-size: $small; padding: 0 4px; min-height: 20px;
}
QToolButton[role="foot"]:hover { background: $hover; color: $text; }
QToolButton[role="foot"]:focus { border: 2px solid $accent_line; padding: 0 3px; }
QPushButton[role="row"] {
  background: transparent; border-color: transparent; text-align: left;
  padding: 0 8px;
}
QPushButton[role="row"]:hover { background: $hover; }
QPushButton[role="row"]:focus { border-color: $accent_line; padding: 0 7px; }
QPushButton[role="link"] {
  background: transparent; border-color: transparent; color: $accent_ink;
  padding: 0 4px; min-height: 22px; font-weight: 600;
}
QPushButton[role="link"]:focus {
  border-color: $accent_line; padding: 0 3px; min-height: 20px;
}
QPushButton[role="accent"] {
  background: $accent; color: $accent_text; border-color: $accent; font-weight: 600;
}
QPushButton[role="accent"]:hover { background: $accent_hover; }
QPushButton[role="accent"]:focus { border-color: $text; }
QPushButton[role="accent"]:disabled {
  background: $panel; color: $text_disabled; border-color: $line;
}
QPushButton[role="primary"] {
  background: $accent; color: $accent_text; border: 1px solid $accent;
  font-weight: 600; font-size: $large; min-height: 38px;
}
QPushButton[role="primary"]:hover {
  background: $accent_hover; border-color: $accent_hover;
}
QPushButton[role="primary"]:pressed { background: $accent; }
QPushButton[role="primary"]:focus { border: 2px solid $text; min-height: 36px; }

QListView { background: transparent; border: none; outline: none; }
QTableView {
  background: transparent; border: none; outline: none;
  selection-background-color: $hover; selection-color: $text;
}
QTableView::item { padding: 0 10px; border-bottom: 1px solid $line; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
  background: transparent; color: $text_dim; border: none; padding: 6px 10px;
  border-bottom: 1px solid $line_strong; font-size: $small; font-weight: 600;
}
QProgressBar { background: $line; border: none; border-radius: 2px; max-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QSlider::groove:horizontal { height: 4px; background: $line; border-radius: 2px; }
QSlider::handle:horizontal {
  width: 14px; margin: -5px 0; border-radius: 7px; background: $text_dim;
}
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus {
  background: $accent_ink;
}
QSplitter::handle { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: $line_strong; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $text_disabled; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip {
  background: $panel_raised; color: $text; border: 1px solid $line_strong;
  padding: 4px 6px;
}
"""
