"""The grammar of the curated files, written once.

A record declares its fields (field): name, form, needed or not, what to write in 中文 and in English. From that follow
how it is read (fields), what is said of a field that is unknown, missing or wrongly formed, the tables
in curated/README.md (readme), and the JSON Schema by which an editor completes and corrects (schema).

forms: how one value is written. figure, indicator, area, document, apart: the records, by the file that they stand in.
"""
