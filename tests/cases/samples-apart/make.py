from exports import departments

departments('that/2026-11-20/so-ban-nganh.xlsx', '20/11/2026', rows=[['Sở Nội vụ', 82.26, 94.09, 94.29, 80.79, 78.27], ['Sở Tài chính', 75.25, 90, 85.5, 92.1, 100]])
