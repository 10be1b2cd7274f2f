"""Plates, scenes and sample pictures drawn by code."""

from __future__ import annotations

import dataclasses
import re
import time

import numpy as np
import pytest

from lpr_desktop.annotation import voc
from lpr_desktop.assets import resources_folder
from lpr_desktop.drawing.car_shapes import HATCHBACK, SHAPES
from lpr_desktop.drawing.fixtures import plate_picture
from lpr_desktop.drawing.hull import make_hull
from lpr_desktop.drawing.lettering import TUNIS, StrokeFace, system_faces
from lpr_desktop.drawing.mesh import panel
from lpr_desktop.drawing.noise import cloud
from lpr_desktop.drawing.plates import draw_plate, draw_plate_art
from lpr_desktop.drawing.raster import Camera, visible_pixels
from lpr_desktop.drawing.samples import SAMPLES
from lpr_desktop.drawing.scenes import Scene, SceneSpec, VehicleSpec, draw_scene, render_scene
from lpr_desktop.drawing.sheet import Material, Sheet
from lpr_desktop.drawing.styles import STYLES, plain_text, random_text
from lpr_desktop.geometry import Box
from lpr_desktop.imaging import open_image
from lpr_desktop.ocr.reader import PlateOcr
from lpr_desktop.ocr.tesseract import create_engine

SMALL = (240, 160)


@pytest.fixture(scope="module")
def ocr() -> PlateOcr:
    return PlateOcr(create_engine())


# --- lettering and plates


def test_capitals_are_as_high_as_asked() -> None:
    mask = StrokeFace().line("HX08", 40)
    assert mask.shape[0] == 40
    assert mask[0].max() > 128
    assert mask[-1].max() > 128
    assert mask[:, 0].max() > 128
    assert mask[:, -1].max() > 128


def test_a_sign_that_cannot_be_drawn_is_named() -> None:
    with pytest.raises(ValueError, match="'ß'"):
        StrokeFace().line("Aß", 30)


def test_fonts_of_the_system_keep_capitals_in_the_middle() -> None:
    if not system_faces():
        pytest.skip("none of the fonts is installed")
    for face in system_faces():
        plain, tailed = face.line("HH", 60), face.line("HQ", 60)
        assert abs(plain.shape[0] - 60) <= 2
        rows = np.flatnonzero(tailed[:, :20].max(axis=1) > 128)
        assert abs((rows[0] + rows[-1] + 1) / 2 - tailed.shape[0] / 2) <= 1


@pytest.mark.parametrize("code", STYLES)
def test_plates_of_every_style(code: str) -> None:
    style = STYLES[code]
    text = random_text(style, np.random.default_rng(5))
    plate = draw_plate(text, style, np.random.default_rng(6), pixels_per_mm=0.5)
    again = draw_plate(text, style, np.random.default_rng(6), pixels_per_mm=0.5)
    assert plate.shape == (round(style.size[1] / 2), round(style.size[0] / 2), 3)
    assert np.array_equal(plate, again)
    # Ink of the right colour covers a good part of the rows that hold the text.
    far = np.abs(plate.astype(int) - style.ink).sum(axis=2)
    for middle in style.line_middles:
        rows = far[round(middle / 2) - 10 : round(middle / 2) + 10, 20:-20]
        assert 0.03 < (rows < 120).mean() < 0.6


def test_layouts_of_many_countries() -> None:
    assert len(STYLES) >= 12
    assert len({style.country for style in STYLES.values()}) >= 12
    assert sum(style.lines == 2 for style in STYLES.values()) >= 3


def test_random_texts_follow_the_pattern() -> None:
    rng = np.random.default_rng(1)
    texts = {random_text(STYLES["I"], rng) for _ in range(50)}
    assert len(texts) > 45
    assert all(re.fullmatch(r"[A-HJ-NPR-Z]{2} \d{3}[A-HJ-NPR-Z]{2}", text) for text in texts)
    two_lines = random_text(STYLES["VN-moto"], rng)
    assert re.fullmatch(r"\d\d-[A-Z]\d\n[\d.]+", two_lines)


def test_plain_text_is_what_a_reader_returns() -> None:
    assert plain_text("B•LP 2047") == "BLP2047"
    assert plain_text("59-X3\n418.27") == "59X341827"
    assert plain_text(f"112 {TUNIS} 6434") == "112T6434"


def test_wrong_number_of_lines_is_refused() -> None:
    with pytest.raises(ValueError, match="VN-moto"):
        draw_plate("59X3 41827", STYLES["VN-moto"], np.random.default_rng())


def test_corners_of_a_plate_are_round() -> None:
    art = draw_plate_art("KR 305HX", STYLES["PL"], np.random.default_rng())
    assert art.coverage[0, 0] == 0
    assert art.coverage[-1, -1] == 0
    assert (art.coverage == 255).mean() > 0.98


# --- fixtures


@pytest.mark.parametrize(
    ("text", "style"),
    [("WA 84442", "PL"), ("RJK4E92", "BR"), ("7KMP482", "US-CA"), ("59-X3\n418.27", "VN-moto")],
)
def test_fixture_can_be_read(ocr: PlateOcr, text: str, style: str) -> None:
    shown = plate_picture(text, style, plate_width=300)
    assert ocr.read(shown.image, shown.box).text == shown.text == plain_text(text)


def test_fixture_box_is_where_the_plate_is() -> None:
    straight = plate_picture()
    x0, y0, x1, y1 = (round(value) for value in straight.box.as_tuple())
    assert straight.box.width == 260
    inside = straight.image[y0 + 3 : y1 - 3, x0 + 3 : x1 - 3]
    assert np.median(inside) > 180
    for strip in (
        straight.image[y0 - 4 : y0 - 1, x0:x1],
        straight.image[y1 + 1 : y1 + 4, x0:x1],
        straight.image[y0:y1, x0 - 4 : x0 - 1],
        straight.image[y0:y1, x1 + 1 : x1 + 4],
    ):
        assert strip.max() < 80

    turned = plate_picture(angle=20)
    assert turned.box.height > 1.9 * straight.box.height
    (ax, ay), (bx, by), *_ = turned.corners
    assert np.degrees(np.arctan2(ay - by, bx - ax)) == pytest.approx(20, abs=0.01)


def test_fixture_is_quick() -> None:
    plate_picture()
    times = []
    for seed in range(5):
        start = time.thread_time()
        plate_picture(seed=seed)
        times.append(time.thread_time() - start)
    assert min(times) < 0.05


# --- the renderer


def test_camera_projects_along_its_rays() -> None:
    camera = Camera((0.3, 1.4, 5.0), (0.1, 0.8, 0.0), 300, (64, 48), roll=7)
    rays = camera.rays()
    points = np.array(camera.position) + rays.reshape(-1, 3) * 3.5
    at, depth = camera.project(points)
    columns, rows = np.meshgrid(np.arange(64) + 0.5, np.arange(48) + 0.5)
    assert np.allclose(at, np.stack([columns.ravel(), rows.ravel()], axis=1), atol=1e-3)
    assert np.allclose(depth, 3.5, atol=1e-5)


def test_nearer_parts_hide_farther_ones() -> None:
    camera = Camera((0, 0, 4), (0, 0, 0), 100, (80, 60))
    sheet = Sheet((-0.5, -0.5, 0.5, 0.5), Material((255, 255, 255)), 50)
    back = panel(sheet)
    front = panel(sheet).moved(np.eye(3), (0.5, 0, 1))
    seen = {id(found.part): found for found in visible_pixels([front, back], camera)}
    near, far = seen[id(front)], seen[id(back)]
    assert not set(near.index.tolist()) & set(far.index.tolist())
    assert np.allclose(near.position[:, 2], 1, atol=1e-4)
    assert np.allclose(far.position[:, 2], 0, atol=1e-4)
    assert np.allclose(near.normal, (0, 0, 1), atol=1e-5)
    # 100 / 3 pixels a side for the near one; half of the far one's 25 stay visible.
    assert len(near.index) == pytest.approx(33.3**2, rel=0.06)
    assert len(far.index) == pytest.approx(25 * 12.5, rel=0.12)


def test_parts_seen_from_behind_are_not_drawn() -> None:
    sheet = Sheet((-0.5, -0.5, 0.5, 0.5), Material((255, 255, 255)), 50)
    assert visible_pixels([panel(sheet)], Camera((0, 0, -4), (0, 0, 0), 100, (80, 60))) == []


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.kind)
def test_bodies_are_closed_and_face_outwards(shape) -> None:
    hull = make_hull(shape.levels, shape.rear_radius, shape.front_radius, 0.07)
    middle = np.array([0.0, 0.8, -shape.length / 2])
    outwards = np.einsum("rci,rci->rc", hull.points - middle, hull.normals)
    assert (outwards > 0).mean() > 0.95
    assert np.allclose(np.abs(hull.points[..., 0]).max(), shape.width / 2, atol=0.02)
    assert hull.points[..., 2].min() == pytest.approx(-shape.length, abs=0.05)
    z, lean = hull.rear_at(shape.plate_height)
    assert -0.2 < z < 0.1
    assert -5 < lean < 30


def test_clouds_tile() -> None:
    noise = cloud(np.random.default_rng(3), (64, 96), 4)
    assert noise.std() == pytest.approx(1, abs=0.01)
    step = np.abs(np.diff(noise, axis=1)).mean()
    assert np.abs(noise[:, 0] - noise[:, -1]).mean() < 2 * step
    assert np.abs(noise[0] - noise[-1]).mean() < 2 * np.abs(np.diff(noise, axis=0)).mean()


# --- scenes


def _spec(text: str | None, **changes: object) -> SceneSpec:
    vehicle = VehicleSpec(STYLES["PL"], text, yaw=12, shape=HATCHBACK)
    return dataclasses.replace(SceneSpec((vehicle,), view_width=2.6), **changes)


@pytest.fixture(scope="module")
def one() -> Scene:
    return render_scene(_spec("KR 305HX"), SMALL, np.random.default_rng(7))


def test_boxes_of_a_scene_are_where_its_plates_are(one: Scene) -> None:
    other = render_scene(_spec("WA 84442"), SMALL, np.random.default_rng(7))
    assert one.texts == ("KR305HX",)
    assert other.texts == ("WA84442",)
    assert one.boxes == other.boxes
    # Only the letters differ between the two.
    differ = np.abs(one.image.astype(int) - other.image).max(axis=2) > 24
    rows, columns = np.nonzero(differ)
    changed = Box(columns.min(), rows.min(), columns.max() + 1, rows.max() + 1)
    box = one.boxes[0]
    outer = box.grown(0.04)
    assert outer.x0 <= changed.x0
    assert outer.y0 <= changed.y0
    assert changed.x1 <= outer.x1
    assert changed.y1 <= outer.y1
    assert changed.iou(box) > 0.3
    xs, ys = np.array(one.corners[0]).T
    assert (xs.min(), ys.min(), xs.max(), ys.max()) == pytest.approx(box.as_tuple())


def test_the_same_seed_gives_the_same_scene() -> None:
    first, second = (draw_scene(np.random.default_rng(3), SMALL, styles=["D"]) for _ in range(2))
    assert np.array_equal(first.image, second.image)
    assert first.texts == second.texts
    assert first.image.shape == (SMALL[1], SMALL[0], 3)
    assert first.image.dtype == np.uint8


def test_several_plates_and_none() -> None:
    two = draw_scene(np.random.default_rng(12), SMALL, plates=2, styles=["F", "GB-rear"])
    assert len(two.boxes) == len(two.corners) == len(two.texts) == 2
    assert two.boxes[0].iou(two.boxes[1]) == 0
    assert draw_scene(np.random.default_rng(12), SMALL, plates=0).boxes == ()
    with pytest.raises(ValueError, match="0 to 3"):
        draw_scene(np.random.default_rng(), SMALL, plates=4)


def test_hidden_and_outside_plates_are_not_listed() -> None:
    plate = VehicleSpec(STYLES["PL"], "KR 305HX", z=-6.0, shape=HATCHBACK)
    cover = VehicleSpec(STYLES["PL"], None, shape=HATCHBACK)
    aside = dataclasses.replace(plate, x=9.0)
    spec = SceneSpec((plate, cover, aside), view_width=3.4, camera_height=1.0)
    assert render_scene(spec, SMALL, np.random.default_rng(1)).boxes == ()


def test_night_is_darker_than_day_and_plates_shine(one: Scene) -> None:
    night = render_scene(_spec("KR 305HX", daytime="night"), SMALL, np.random.default_rng(7))
    assert night.image.mean() < 0.6 * one.image.mean()
    x0, y0, x1, y1 = (round(value) for value in night.boxes[0].as_tuple())
    assert np.percentile(night.image[y0:y1, x0:x1], 80) > 2 * night.image.mean()


# --- the shipped samples


def test_samples_are_shipped_and_small() -> None:
    sizes = []
    for sample in SAMPLES:
        file = resources_folder() / "samples" / f"{sample.name}.webp"
        assert open_image(file).shape == (sample.size[1], sample.size[0], 3)
        sizes.append(file.stat().st_size)
    assert max(sizes) < 250_000
    assert sum(sizes) < 1_000_000


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_samples_can_be_read(ocr: PlateOcr, sample) -> None:
    """The shipped files show what the program says is on them."""
    folder = resources_folder() / "samples"
    image = open_image(folder / f"{sample.name}.webp")
    annotation = voc.load(folder / f"{sample.name}.xml")
    expected = [plain_text(v.text) for v in sample.spec.vehicles if v.text is not None]
    assert [box.text for box in annotation.boxes] == expected
    assert [ocr.read(image, box.box).text for box in annotation.boxes] == expected


def test_samples_come_from_the_present_program() -> None:
    """Where a small drawing puts the plates, the shipped annotation has them, too."""
    sample = next(sample for sample in SAMPLES if len(sample.spec.vehicles) == 2)
    small = (sample.size[0] // 8, sample.size[1] // 8)
    scene = render_scene(sample.spec, small, np.random.default_rng(sample.seed))
    shipped = voc.load(resources_folder() / "samples" / f"{sample.name}.xml")
    assert len(scene.boxes) == 2
    for box, annotated in zip(scene.boxes, shipped.boxes, strict=True):
        assert box.scaled(sample.size[0] / small[0]).iou(annotated.box) > 0.85


def test_icon_is_a_picture_that_scales() -> None:
    text = (resources_folder() / "icons" / "lpr-desktop.svg").read_text(encoding="utf-8")
    assert 'viewBox="0 0 256 256"' in text
    assert "<text" not in text  # no font is needed to show it
