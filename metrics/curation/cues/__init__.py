"""Words of a document that tell a figure's measure, time, town, rank or status; what contradicts them is in doubt."""
