"""What the gallery knows of pictures that are alike."""

from collections.abc import Iterable

from nanostudio.store.pictures import Picture


class Stacks:
    """By the numbers of pictures that were fetched; of others nothing is known."""

    def __init__(self) -> None:
        self._heads: dict[int, int] = {}  # of pictures that are not alone
        self._sizes: dict[int, int] = {}  # by the heads; without the trash

    def note(self, picture: Picture) -> None:
        """Take what the store knows of a picture now."""
        head = picture.number if picture.stack is None else picture.stack
        if picture.alike > 1 or picture.stack is not None:
            self._heads[picture.number] = head
            self._sizes[head] = picture.alike
        else:
            self._heads.pop(picture.number, None)

    def alike(self, number: int) -> int:
        """How many there are in the picture's stack, itself included."""
        return max(1, self._sizes.get(self._heads.get(number, number), 1))

    def head(self, number: int) -> int:
        """The first of the picture's stack: itself where it is alone."""
        return self._heads.get(number, number)

    def trash(self, numbers: Iterable[int], *, is_back: bool) -> list[int]:
        """Pictures went into the trash, or came back; those whose stacks have another
        size now."""
        changed = {self._heads[one] for one in numbers if one in self._heads}
        for number in numbers:
            if number in self._heads:
                self._sizes[self._heads[number]] += 1 if is_back else -1
        return [one for one, head in self._heads.items() if head in changed]
