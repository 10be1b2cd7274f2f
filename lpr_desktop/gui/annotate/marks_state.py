"""What is marked in a picture at one moment: a value, so that undo is putting one back."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from lpr_desktop.annotation.model import AnnotatedBox, ImageAnnotation, as_edited
from lpr_desktop.geometry import Box, iou_matrix

_numbers = itertools.count(1)

_SAME_PLATE = 0.3
"""A find that overlaps a box by more than this IoU is the plate that has its box already."""


@dataclass(frozen=True, slots=True)
class Item:
    """A box with a name that it keeps through all changes.

    Attributes:
        id: Unique in the program.
        content: What will be written.
        score: Of the detector, for a suggestion that nobody has accepted yet; None for a box.
    """

    id: int
    content: AnnotatedBox
    score: float | None = None

    @classmethod
    def new(cls, content: AnnotatedBox, score: float | None = None) -> Item:
        """An item that was not there before."""
        return cls(next(_numbers), content, score)

    @property
    def is_suggestion(self) -> bool:
        return self.score is not None

    def changed(self, **fields: object) -> Item:
        """With other fields of the content; a suggestion that a person changes is accepted."""
        return replace(self, content=replace(self.content, **fields), score=None)  # type: ignore[arg-type]

    def copied(self) -> Item:
        """A new box of the same content."""
        return Item.new(self.content.copied())


@dataclass(frozen=True, slots=True)
class Marks:
    """Boxes and suggestions of a picture, and whether it was checked.

    Attributes:
        items: In the order of the file; new ones last.
        verified: A person has checked that every plate has a box, or that there is none.
        tags: Words about the picture.
        stated_size: Width and height that the file is to state, where they are not those it had.
    """

    items: tuple[Item, ...] = ()
    verified: bool = False
    tags: tuple[str, ...] = ()
    stated_size: tuple[int, int] | None = None

    @classmethod
    def of(cls, annotation: ImageAnnotation) -> Marks:
        """What an annotation file says."""
        items = tuple(Item.new(box) for box in annotation.boxes)
        return cls(items, annotation.verified, tuple(annotation.tags))

    @property
    def boxes(self) -> tuple[Item, ...]:
        """Without suggestions."""
        return tuple(item for item in self.items if not item.is_suggestion)

    @property
    def suggestions(self) -> tuple[Item, ...]:
        return tuple(item for item in self.items if item.is_suggestion)

    def find(self, id: int | None) -> Item | None:
        return next((item for item in self.items if item.id == id), None)

    def written_to(self, annotation: ImageAnnotation) -> ImageAnnotation:
        """The annotation with these boxes in it; suggestions are left out."""
        boxes = tuple(item.content for item in self.boxes)
        width, height = self.stated_size or (annotation.width, annotation.height)
        return replace(
            annotation,
            boxes=boxes,
            verified=self.verified,
            tags=self.tags,
            width=width,
            height=height,
        )

    def added(self, items: Iterable[Item]) -> Marks:
        return replace(self, items=(*self.items, *items))

    def with_size(self, size: tuple[int, int]) -> Marks:
        return replace(self, stated_size=size)

    def without(self, ids: Iterable[int]) -> Marks:
        gone = set(ids)
        return replace(self, items=tuple(item for item in self.items if item.id not in gone))

    def mapped(self, ids: Iterable[int], change: Callable[[Item], Item]) -> Marks:
        """With some items changed."""
        wanted = set(ids)
        return replace(
            self,
            items=tuple(change(item) if item.id in wanted else item for item in self.items),
        )

    def moved(self, places: Mapping[int, Box], width: int, height: int) -> Marks:
        """With boxes at other places, as a file of a picture of this size can hold them."""

        def moved(item: Item) -> Item:
            before = item.content
            box = as_edited(places[item.id], before.box, width, height)
            return replace(item, content=before.reshaped(box), score=None)

        return self.mapped(places, moved)

    def same_boxes(self, other: Marks) -> bool:
        """Whether a file would hold the same boxes."""
        return [one.content for one in self.boxes] == [one.content for one in other.boxes]


def without_known(items: tuple[Item, ...], known: tuple[Item, ...]) -> tuple[Item, ...]:
    """The suggestions for which there is no box yet."""
    overlaps = iou_matrix(
        [item.content.box for item in items], [item.content.box for item in known]
    )
    if not known:
        return items
    return tuple(item for item, row in zip(items, overlaps, strict=True) if row.max() < _SAME_PLATE)
