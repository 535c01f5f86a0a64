from exports import communes, departments

for day in (7, 14, 21, 28):
    folder = f'{"Du-lieu" if day < 28 else "tuan-sau"}/2025-11-{day:02}'
    departments(f'{folder}/so-ban-nganh.xlsx', f'{day}/11/2025', {'C5': 60 + day})
    communes(f'{folder}/ubnd-cap-xa.xlsx', f'{day}/11/2025', {'C5': 12 + day / 10, 'I5': 93.94 + day / 10})
