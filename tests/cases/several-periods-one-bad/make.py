from exports import communes, departments

for day in ('07', '14', '21'):
    departments(f'Du-lieu/2025-11-{day}/so.xlsx', f'{day}/11/2025', {'C5': 101} if day == '14' else None)
    communes(f'Du-lieu/2025-11-{day}/xa.xlsx', f'{day}/11/2025')
