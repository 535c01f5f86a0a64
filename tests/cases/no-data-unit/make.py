from exports import departments

departments(change={cell: '-' for cell in ('C6', 'D6', 'E6', 'F6', 'G6')})
