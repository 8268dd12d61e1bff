/**
 * The style of every letter, in its head: mail programs fetch none. The same for all, so that the policy of the pages can let in this
 * one by its hash; and without a colour, so that each program sets its own, by day and by night.
 */
export const LETTER_SHEET = `body{margin:0;font:17px/1.5 Georgia,serif}
.sheet{max-width:600px;margin:0 auto;padding:24px 20px;overflow-wrap:break-word}
h1,h2,h3{line-height:1.15;margin:0}
h1{font-size:38px}
h2{font-size:26px;margin-top:40px;padding-top:16px;border-top:3px solid}
header{margin-top:40px;padding-top:12px;border-top:3px solid}
header h2{margin-top:0;padding-top:0;border:0}
h3{font-size:20px;margin-top:28px}
h4{font-size:17px;margin:24px 0 0}
p{margin:12px 0}
img{max-width:100%;height:auto}
a{color:inherit}
.note-ref{font-size:.75em;vertical-align:.4em;line-height:1}
.meta,.label,.byline{font:15px/1.4 Arial,sans-serif}
.subtitle{font-style:italic;font-size:21px}
.pull-quote{font-size:24px;line-height:1.2;margin:24px 0}
table{border-collapse:collapse;font:15px/1.4 Arial,sans-serif}
th,td{text-align:left;vertical-align:top;padding:6px 10px 6px 0;border-bottom:1px solid}
`
