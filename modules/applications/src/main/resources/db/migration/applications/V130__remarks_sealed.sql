-- What staff write about rulings, proofs of receipt and lists of disposal may name a person: it is kept sealed.
-- What stood there in the clear is sealed at the next start.
alter table applications.remedy alter column reply_remark set data type text;
alter table applications.remedy alter column class_reason set data type text;
alter table applications.remedy alter column ruling_note set data type text;
alter table applications.consultation alter column receipt_proof set data type text;
alter table applications.disposal alter column remark set data type text;
-- Why a letter was given up was shown nowhere; it goes into the file of the case now, with its sealed words.
alter table applications.letter drop column reason;
