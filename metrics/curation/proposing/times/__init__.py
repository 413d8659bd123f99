"""Of when a figure of a document is: the document's own year, its paragraph's, and the words of time in its sentence.

calendar: the year of the document -> paragraphs: the time that each sets -> moments: all that tells a figure's time
-> periods: the period, in the notation of the data. What English documents print stands in its own room, english.
"""
