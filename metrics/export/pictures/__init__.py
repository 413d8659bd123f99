"""A chart's drawing becomes a picture: in processes of its own, with the bundled font."""
