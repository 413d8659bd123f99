"""From curated YAML to a catalogue, or to a list of everything that is to be mended.

bytes (folder) -> visible text (characters) -> tree of nodes (yaml_text) -> typed fields (shapes) -> records
(areas, sources, themes, figures, exclusions, corrections) -> records that agree with each other (catalogue).

With the documents: text as it was meant (cleaning) -> figures (tokens, documents) -> the figure that a word means
(nearness) -> where each observation stands (evidence, verification), and what else there is (excluded, accounts).
"""

from metrics.curation.catalogue import examine, load_catalogue
from metrics.curation.folder import default_folder

__all__ = ["default_folder", "examine", "load_catalogue"]
