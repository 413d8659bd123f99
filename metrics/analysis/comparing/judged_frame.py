"""What each figure compares with, as a frame."""

from collections.abc import Iterable

import pandas as pd

from metrics.analysis.comparing.judged_figures import JudgedFigure, judged_columns
from metrics.analysis.tidy_frame import frame_from
from metrics.model.records import Catalogue


def judged_frame(catalogue: Catalogue, facts: Iterable[JudgedFigure]) -> pd.DataFrame:
    """Return judged facts as a tidy frame with the two columns more of `judged_columns`."""
    return frame_from(judged_columns(catalogue, facts))
