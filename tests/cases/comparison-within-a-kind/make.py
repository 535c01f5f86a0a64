# Two weeks with a month between them: the weeks are compared with each other. One commune was renamed, two lie at the line of 90
# points with one total, the number rated "Tốt" is unchanged.
from exports import communes


def total(name, points):
    return [name, 16, 18, 20, 10, 9, points - 73, points]


communes('Du-lieu/2025-10-31/xa.xlsx', '31/10/2025',
         rows=[total('UBND xã Cũ', 91), total('UBND xã A', 90), total('UBND xã B', 89), total('UBND xã C', 75)])
communes('Du-lieu/Thang-10-2025/xa.xlsx', '31/10/2025', rows=[total('UBND xã A', 80), total('UBND xã B', 80)])
communes('Du-lieu/2025-11-07/xa.xlsx', '07/11/2025',
         rows=[total('UBND xã Mới', 91), total('UBND xã A', 90), total('UBND xã B', 90), total('UBND xã C', 89)])
