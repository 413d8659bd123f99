"""Of which town and year a number of a draft is, where its words leave that open.

towns_unnamed, unsaid_years: the town and year of a draft -> readings_by_agreement: what most numbers agree on
-> other_readings: what else it may be of -> bound_readings: what is promised of it
-> reasons_of_open_claims: why it is held against nothing.
"""
