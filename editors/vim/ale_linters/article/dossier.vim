" The server for articles.
call dossier_ale#define('article')
