from exports import communes, departments, write

write('danh-muc/don-vi.csv', 'Mã,Tên đơn vị,Cấp,Tên khác,Không đánh giá\n,Sở Nội vụ,"Sở, ban, ngành",,\n,Sở Tài chính,"Sở, ban, ngành",,\n'
      ',Sở Tư pháp,"Sở, ban, ngành",,\n,UBND phường Tuy Hòa,Cấp xã,,\n,UBND xã Ea Ly,Cấp xã,,\n,UBND xã Ea Súp,Cấp xã,,\n')
from exports import COMMUNES

departments()
communes(rows=COMMUNES[:2])
