" The server for codebooks.
call dossier_ale#define('codebook')
