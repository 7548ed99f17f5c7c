" What articles and codebooks have in common.
syntax match dossierActor /@[^[:space:][:cntrl:]{}\[\]()"|:;,?]\+/ contained
syntax match dossierIssue /#[^[:space:][:cntrl:]{}\[\]()"|:;,?]\+/ contained
syntax match dossierVariable /%\a[^[:space:][:cntrl:]{}\[\]()"|:;,?]*/ contained
syntax match dossierLabel /\^[[:alnum:]_-]\+/ contained
" The colon between a label and its statement.
syntax match dossierColon /\%(\^[[:alnum:]_-]\+\s*\)\@<=:/ contained
" A sign has white space, or the line's start, before it.
syntax match dossierFor /\%(^\|\s\)\@1<=+[^[:space:]{}"|:;,?]*/ contained
syntax match dossierAgainst /\%(^\|\s\)\@1<=-\%(\a[^[:space:]{}"|:;,?]*\|\_s\@=\)/ contained
syntax match dossierNeutral /\%(^\|\s\)\@1<=\~[^[:space:]{}"|:;,?]*/ contained
syntax match dossierDate /[-@#%^~+[:alnum:]_]\@1<!-\?\d\%(\d\|X\)\{3}[-0-9XEST:Z~?%./+]*/ contained
syntax match dossierDate /[-@#%^~+[:alnum:]_]\@1<!\%(\.\.\/[0-9X][-0-9X~?%]*\|P[0-9T][0-9YMWDTHS.]*[~?]\?\|R\d*\/[-0-9XPTYMWDHS\/]\+\)/ contained
syntax match dossierClause /[-@#%^~+[:alnum:]_]\@1<!\%(to\|via\|on\|because\|if\|unless\|as\|not\|note\|allow\)[-[:alnum:]_]\@!/ contained
syntax region dossierString start=/"/ skip=/\\./ end=/"/ oneline contained

syntax match dossierComment /^\s*\/\/.*$/ contained
syntax match dossierKey /^\a[[:alpha:]-]*\ze\s*:/ contained
syntax match dossierProperty /^\s\+\zs\a[[:alpha:]-]*\ze\s*:/ contained
syntax match dossierSeverity /:\s*\zs\%(off\|hint\|info\|warning\|error\)\ze\s*$/ contained

syntax cluster dossierHandles contains=dossierActor,dossierIssue,dossierVariable,dossierFor,dossierAgainst,dossierNeutral
syntax cluster dossierTagParts
  \ contains=@dossierHandles,dossierLabel,dossierColon,dossierDate,dossierClause,dossierString,dossierInnerBraces
syntax cluster dossierHeaderParts
  \ contains=@dossierHandles,dossierDate,dossierComment,dossierKey,dossierProperty,dossierSeverity

call dossier#colours()
