"""Annotation files as others write them, plain and odd, each with the box of ``NUMBERS``."""

from __future__ import annotations

from pathlib import Path

NUMBERS = (1011, 322, 1233, 444)
"""xmin, ymin, xmax, ymax of the box that the tests move; they stand nowhere else in a file."""

# Written by labelImg 1.8.6's own PascalVocWriter.
LABELIMG = """<annotation>
	<folder>cars</folder>
	<filename>front 1.jpg</filename>
	<path>/data/cars/front 1.jpg</path>
	<source>
		<database>Unknown</database>
	</source>
	<size>
		<width>1920</width>
		<height>1080</height>
		<depth>3</depth>
	</size>
	<segmented>0</segmented>
	<object>
		<name>plate</name>
		<pose>Unspecified</pose>
		<truncated>0</truncated>
		<difficult>0</difficult>
		<bndbox>
			<xmin>1011</xmin>
			<ymin>322</ymin>
			<xmax>1233</xmax>
			<ymax>444</ymax>
		</bndbox>
	</object>
	<object>
		<name>licence &amp; plate &lt;eu&gt;</name>
		<pose>Unspecified</pose>
		<truncated>0</truncated>
		<difficult>1</difficult>
		<bndbox>
			<xmin>300</xmin>
			<ymin>50</ymin>
			<xmax>380</xmax>
			<ymax>72</ymax>
		</bndbox>
	</object>
</annotation>
"""

# Likewise: a checked picture without plates.
LABELIMG_EMPTY = """<annotation verified="yes">
	<folder/>
	<filename>Żółw 车.png</filename>
	<path>/data/Żółw 车.png</path>
	<source>
		<database>Unknown</database>
	</source>
	<size>
		<width>120</width>
		<height>90</height>
		<depth>1</depth>
	</size>
	<segmented>0</segmented>
</annotation>
"""

# In the manner of VOC2012: fractions, parts with boxes of their own, names behind numbers.
VOC2012 = """<annotation>
	<filename>2011_003353.jpg</filename>
	<folder>VOC2012</folder>
	<object>
		<name>person</name>
		<actions>
			<jumping>0</jumping>
		</actions>
		<bndbox>
			<xmax>374.70000000000005</xmax>
			<xmin>45.5</xmin>
			<ymax>500</ymax>
			<ymin>12.3</ymin>
		</bndbox>
		<difficult>0</difficult>
		<pose>Unspecified</pose>
		<part>
			<name>head</name>
			<bndbox>
				<xmin>1.5</xmin>
				<ymin>2</ymin>
				<xmax>3</xmax>
				<ymax>4</ymax>
			</bndbox>
		</part>
		<point>
			<x>123.5</x>
			<y>6</y>
		</point>
	</object>
	<object>
		<bndbox><xmax>1233</xmax><xmin>1011</xmin><ymax>444</ymax><ymin>322</ymin></bndbox>
		<name>plate</name>
	</object>
	<segmented>0</segmented>
	<size>
		<depth>3</depth>
		<height>2000</height>
		<width>3000</width>
	</size>
	<source>
		<annotation>PASCAL VOC2012</annotation>
	</source>
</annotation>
"""

ODD = """<?xml version='1.0' encoding='{encoding}' standalone="yes"?>
<!-- <object><bndbox/></object> -->
<?tool keep="me"?>
<annotation  by = 'Zoë &amp; "Bob" > co'
   xml:lang="en" ><![CDATA[ <object> ]]>
  <size><width> 1920</width><height>1080 </height></size>
  <unknown/><!-- one - only -->
  <object id='7' >
    <name><![CDATA[plate]]></name><!-- 1 > 0 -->
    <bndbox ><xmin ><![CDATA[1011]]></xmin><ymin> 322
    </ymin><xmax><!-- right -->1233</xmax ><ymax unit="px">444<?x y?></ymax></bndbox>
    <attributes><attribute><name>colour</name><value>white</value></attribute>
      <attribute ><name>text</name><value>&#65;B &#x31;</value></attribute></attributes>
  </object>

  <object><bndbox><xmin>90.50</xmin><ymin>2e1</ymin><xmax>+10</xmax><ymax>060</ymax></bndbox></object>
  text between
</annotation >
<!-- the end -->
"""

ONE_LINE = (
    "<annotation><object><name>a</name><bndbox><xmin>1011</xmin><ymin>322</ymin>"
    "<xmax>1233</xmax><ymax>444</ymax></bndbox></object></annotation>"
)


def odd_files() -> dict[str, tuple[bytes, str]]:
    """Name → a file and the codec of its numbers."""
    crlf = LABELIMG.replace("\n", "\r\n")
    declared = '<?xml version="1.0" encoding="{}"?>\n' + LABELIMG.replace("front", "Żółć")
    odd = ODD.replace("Zoë", "Zoe")
    return {
        "labelImg": (LABELIMG.encode(), "utf-8"),
        "VOC2012": (VOC2012.encode(), "utf-8"),
        "CRLF": (crlf.encode(), "utf-8"),
        "mixed line ends": (LABELIMG.replace("</name>\n", "</name>\r\n").encode(), "utf-8"),
        "BOM": (crlf.encode("utf-8-sig"), "utf-8"),
        "UTF-16 LE": (b"\xff\xfe" + crlf.encode("utf-16-le"), "utf-16-le"),
        "UTF-16 BE": (b"\xfe\xff" + LABELIMG.encode("utf-16-be"), "utf-16-be"),
        "UTF-16 declared": (ODD.format(encoding="UTF-16").encode("utf-16"), "utf-16-le"),
        "UTF-16 without BOM": (ODD.format(encoding="utf-16").encode("utf-16-be"), "utf-16-be"),
        "Latin-2": (declared.format("iso-8859-2").encode("iso-8859-2"), "iso-8859-2"),
        "Cyrillic": (
            declared.replace("Żółć", "Жёлтый").format("windows-1251").encode("cp1251"),
            "cp1251",
        ),
        "Chinese": (declared.replace("Żółć", "车牌").format("GBK").encode("gbk"), "gbk"),
        "Japanese": (declared.replace("Żółć", "表示").format("Shift_JIS").encode("cp932"), "cp932"),
        "CDATA and quotes": (ODD.format(encoding="UTF-8").encode(), "utf-8"),
        "Latin-1": (ODD.format(encoding="ISO-8859-1").encode("latin-1"), "latin-1"),
        "ASCII": (odd.format(encoding="us-ascii").encode("ascii"), "ascii"),
        "one line": (ONE_LINE.encode(), "utf-8"),
        "no end of line": (LABELIMG.rstrip().encode(), "utf-8"),
        "white space before": (b"\n\n" + LABELIMG.encode(), "utf-8"),
    }


def swapped_numbers(data: bytes, codec: str, new: tuple[object, ...]) -> bytes:
    """The file with other numbers in place of ``NUMBERS``, by nothing but search and replace."""
    for number, other in zip(NUMBERS, new, strict=True):
        old = str(number).encode(codec)
        assert data.count(old) == 1
        data = data.replace(old, str(other).encode(codec))
    return data


def write(folder: Path, data: bytes, name: str = "photo.xml") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path
