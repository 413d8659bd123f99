"""Where the texts of a chart lie."""

from metrics.charts import Chart
from metrics.charts.texts.boxes import Box, PlotFrame
from metrics.charts.texts.labels import note_box, point_labels
from metrics.charts.texts.placement import year_boxes


def text_boxes(chart: Chart, width: float, height: float) -> list[Box]:
    """Return the boxes of all texts within a chart, where it is so many pixels wide and high."""
    drawn = chart.plain
    frame = PlotFrame(drawn["layout"], width, height)
    labels = (label.seats[0].box for label in point_labels(drawn, frame))
    notes = (
        note_box(annotation, frame)
        for annotation in drawn["layout"].get("annotations", ())
        if annotation.get("text")
    )
    return [*year_boxes(drawn, frame), *labels, *notes]
