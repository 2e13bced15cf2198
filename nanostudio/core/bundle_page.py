"""index.html of a bundle: all its pictures in one page, found by words.

Everything that is shown was written by others and is escaped; the page's own script is
the only one that it lets run, and it fetches nothing but the folder's own files."""

import base64
import hashlib
from collections.abc import Iterable
from datetime import UTC, datetime
from html import escape
from urllib.parse import quote

from nanostudio.core.bundle import PICTURES
from nanostudio.core.picture_record import PictureRecord

_SCRIPT = """
const field = document.querySelector("input");
const figures = [...document.querySelectorAll("figure")];
const texts = figures.map((one) => one.dataset.words.toLowerCase());
const count = document.querySelector("output");
function show() {
  const words = field.value.toLowerCase().split(/\\s+/).filter(Boolean);
  let shown = 0;
  figures.forEach((one, at) => {
    const fits = words.every((word) => texts[at].includes(word));
    one.hidden = !fits;
    shown += fits;
  });
  count.textContent = shown + " / " + figures.length;
}
field.addEventListener("input", show);
show();
"""
_STYLE = """
:root { color-scheme: light dark; }
body { font: 14px/1.4 system-ui, sans-serif; margin: 0; }
header { position: sticky; top: 0; display: flex; gap: 12px; align-items: center;
  padding: 12px 20px; background: Canvas; border-bottom: 1px solid #8884; }
input { font: inherit; padding: 6px 10px; width: 24em; max-width: 60vw; }
output { opacity: .7; }
main { display: grid; gap: 16px; padding: 20px;
  grid-template-columns: repeat(auto-fill, minmax(220px, 1fr)); }
figure { margin: 0; border: 1px solid #8884; border-radius: 8px; overflow: hidden; }
figure[hidden] { display: none; }
figure a { display: grid; place-items: center; height: 220px; background: #8881; }
img { max-width: 100%; max-height: 220px; }
figcaption { padding: 8px 10px; overflow-wrap: anywhere; }
details { white-space: pre-wrap; margin-bottom: 4px; }
summary { display: -webkit-box; -webkit-line-clamp: 3; -webkit-box-orient: vertical;
  overflow: hidden; cursor: pointer; }
details[open] summary { display: block; }
small { opacity: .7; display: block; }
"""


def page(figures: Iterable[str], title: str) -> str:
    """The whole page around figures."""
    policy = (
        "default-src 'none'; img-src 'self' file:;"
        f" script-src '{_hash(_SCRIPT)}'; style-src '{_hash(_STYLE)}'"
    )
    body = "\n".join(figures)
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">
<meta name="viewport" content="width=device-width">
<title>{escape(title)}</title>
<style>{_STYLE}</style>
</head>
<body>
<header><strong>{escape(title)}</strong>
<input type="search" placeholder="Search" aria-label="Search" autofocus>
<output></output></header>
<main>
{body}
</main>
<script>{_SCRIPT}</script>
</body>
</html>
"""


def figure(record: PictureRecord, thumbnail: str) -> str:
    """A picture of the page; `thumbnail` is its address in the bundle, "" for none."""
    request, mark, output = record.task.request, record.mark, record.output
    made = datetime.fromtimestamp(record.task.created_ms / 1000, UTC).astimezone()
    judged = "★" * mark.rating + (" ♥" if mark.is_starred else "")
    boards = [board.name for board in record.boards]
    about = [
        f"{made:%Y-%m-%d %H:%M}",
        " · ".join(filter(None, [request.model, request.provider])),
        f"{output.width} x {output.height}",
        judged,
        ", ".join([*mark.tags, *boards]),
        record.project.name,
    ]
    words = " ".join([request.prompt, output.path, *about])
    lines = "".join(f"<small>{escape(one)}</small>" for one in about if one)
    shown = "?"
    if thumbnail:
        alt = escape(request.prompt[:200])
        shown = f'<img loading="lazy" src="{quote(thumbnail)}" alt="{alt}">'
    return (
        f'<figure data-words="{escape(words)}">'
        f'<a href="{quote(f"{PICTURES}/{output.path}")}">{shown}</a>'
        f"<figcaption><details><summary>{escape(request.prompt)}</summary>"
        f"</details>{lines}</figcaption></figure>"
    )


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"sha256-{base64.b64encode(digest).decode()}"
