"""What a screen reader sees: a client of the accessibility bus, for the system's own
Python (pyatspi is no package of an environment).

    /usr/bin/python3 screen_reader.py tree            every node shown, as JSON
    /usr/bin/python3 screen_reader.py press ROLE NAME the first action of one of them"""

import json
import sys
import time

import pyatspi

APPLICATION = "NanoStudio"
PATIENCE_S = 15.0


def application():
    """The program's root, once it is on the bus and has a window."""
    ends = time.monotonic() + PATIENCE_S
    while time.monotonic() < ends:
        desktop = pyatspi.Registry.getDesktop(0)
        for index in range(desktop.childCount):
            found = desktop.getChildAtIndex(index)
            if found is not None and found.name == APPLICATION and found.childCount:
                return found
        time.sleep(0.2)
    sys.exit("not on the accessibility bus")


def nodes(node, depth=0):
    """Every node that is shown: (node, depth)."""
    states = node.getState()
    if depth and not states.contains(pyatspi.STATE_SHOWING):
        return
    yield node, depth
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is not None:
            yield from nodes(child, depth + 1)


def told(node, depth):
    """What is said of a node."""
    labels = [
        relation.getTarget(0).name
        for relation in node.getRelationSet()
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY
    ]
    states = node.getState()
    return {
        "depth": depth,
        "role": node.getRoleName(),
        "name": node.name,
        "description": node.description,
        "labels": labels,
        "is_focusable": states.contains(pyatspi.STATE_FOCUSABLE),
        "is_checked": states.contains(pyatspi.STATE_CHECKED),
        "is_enabled": states.contains(pyatspi.STATE_ENABLED),
    }


def press(role, name):
    """Do the first action of the node with this role and name."""
    for node, _ in nodes(application()):
        if node.getRoleName() == role and node.name == name:
            node.queryAction().doAction(0)
            return
    sys.exit(f"no {role} {name!r}")


def main():
    if sys.argv[1] == "tree":
        sys.stdout.write(json.dumps([told(*one) for one in nodes(application())]))
    else:
        press(*sys.argv[2:])


if __name__ == "__main__":
    main()
