"""The rows of the table of actions by which one goes on from a picture."""

from nanostudio.app.actions import Action, Group, Scope, listed
from nanostudio.app.words import translate


def iterate_rows() -> tuple[Action, ...]:
    """Actions on a picture: what is made from it next, and where its file opens."""
    rows = (
        ("picture.same_again", translate("actions", "Same again"), "repeat", "Ctrl+G",
         translate("actions", "Order the same once more. It costs the same again.")),
        ("picture.remix", translate("actions", "Remix"), "shuffle", "Ctrl+Shift+Y",
         translate("actions", "Take over words, settings and references, with the"
                   " picture before them.")),
        ("picture.branch", translate("actions", "Branch"), "git-branch", "Ctrl+Alt+B",
         translate("actions", "Go on from here: the picture as the only reference,"
                   " and a prompt of its own.")),
        ("picture.send_to", translate("actions", "Send to another provider…"), "send",
         "Ctrl+Alt+G",
         translate("actions", "Order the same from another model; see before what it"
                   " costs and what would change.")),
        ("picture.open", translate("actions", "Open"), "external-link", "Ctrl+Alt+V",
         translate("actions", "Open the file in the system's viewer.")),
        ("picture.copy_prompt", translate("actions", "Copy prompt"), "clipboard-copy",
         "Ctrl+Shift+C", ""),
    )  # fmt: skip
    return listed(rows, Group.PICTURE, Scope.GALLERY)


def project_rows() -> tuple[Action, ...]:
    """What changes the project one works for."""
    rows = (
        ("project.choose", translate("actions", "Choose a project"),
         "folder-kanban", "Ctrl+P",
         translate("actions", "A figure chooses: 1 is the first project.")),
        ("project.next", translate("actions", "Next project"),
         "folder-sync", "Ctrl+Alt+P"),
    )  # fmt: skip
    return listed(rows, Group.PROGRAM)
