"""Nothing says whether the columns are percentages or points: no unit in the headings, and the totals fit neither."""
from exports import CRITERIA, departments

departments(criteria=[heading.removesuffix(' (%)') for heading in CRITERIA], rows=[['Sở Nội vụ', 12, 11, 13, 14, 15], ['Sở Tư pháp', 10, 9, 8, 7, 6]])
