"""A text as a PDF."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from nanostudio.ui.dossier_pdf import pdf_of

pytestmark = pytest.mark.usefixtures("qapp")


def test_it_is_a_pdf_made_on_another_thread() -> None:
    with ThreadPoolExecutor(1) as threads:
        one = threads.submit(pdf_of, "Task: 狐 <b>not bold</b>\n").result()
        many = threads.submit(pdf_of, "A line.\n" * 200).result()
    assert one.startswith(b"%PDF-")
    assert one.rstrip().endswith(b"%%EOF")
    assert b"/Font" in one
    assert many.count(b"/Type /Page\n") > one.count(b"/Type /Page\n")
