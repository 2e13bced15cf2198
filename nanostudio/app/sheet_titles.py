"""What our templates of sheets and their cells are called in the person's language.

Their files are English, and so is all that is sent. A person's own templates are called
as they were written. packaging/translations.py gathers the titles from the files."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from nanostudio.core.sheet_template import Template, TemplateCell
from nanostudio.library.sheet_templates import ORDER

CONTEXT = "templates"
_in_language = QCoreApplication.translate  # by another name: titles are no literals
_OURS = frozenset(ORDER)


def template_title(template: Template) -> str:
    """What a template is called."""
    return _shown(template, template.title)


def cell_title(template: Template, cell: TemplateCell) -> str:
    """What a cell of it is called."""
    return _shown(template, cell.title)


def titled(template: Template) -> Template:
    """The template with all its titles as the person reads them."""
    cells = [replace(one, title=cell_title(template, one)) for one in template.cells]
    return replace(template, title=template_title(template), cells=tuple(cells))


def _shown(template: Template, title: str) -> str:
    is_ours = template.id in _OURS
    return _in_language(CONTEXT, title) if is_ours else title
