select {columns}
from {table}
where token_id > $1 and token_id <= $2
