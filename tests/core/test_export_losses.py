"""Who exports is told what the files will lack."""

import pytest

from nanostudio.core.export import ExportOptions, Format, Metadata
from nanostudio.core.export_losses import losses


@pytest.mark.parametrize("metadata", list(Metadata))
def test_an_original_loses_nothing(metadata: Metadata) -> None:
    options = ExportOptions(format=Format.ORIGINAL, metadata=metadata)
    assert losses(options, has_credentials=True) == ()


@pytest.mark.parametrize("format_", sorted(set(Format) - {Format.ORIGINAL}))
def test_credentials_are_lost_in_every_other_format(format_: Format) -> None:
    options = ExportOptions(format=format_)
    (words,) = losses(options, has_credentials=True)
    assert "content credentials are lost" in words
    assert losses(options, has_credentials=False) == ()


@pytest.mark.parametrize(
    ("metadata", "expected"),
    [(Metadata.SOURCE, "but not how"), (Metadata.NONE, "Nothing in the files")],
)
def test_settings_that_are_not_told(metadata: Metadata, expected: str) -> None:
    options = ExportOptions(format=Format.JPEG, metadata=metadata)
    (words,) = losses(options, has_credentials=False)
    assert expected in words
    assert len(losses(options, has_credentials=True)) == 2
