-- The oldest rows that wait, locked so that a second relay takes others: $1 how many.
select id, subject, message
from outbox
where published_at is null
order by id
limit $1
for update skip locked;
