import type { Inks } from '#lib/art/inks.ts'
import { BOOK_FONTS } from '#lib/fonts/font-files.ts'
import { fontFile } from './files.ts'

/**
 * The style of a book. Colours of text and paper are the reader's own: what is coloured here is seen on any of them. Sizes are in
 * em, so that whoever wants them larger gets them larger.
 */
export const sheet = ({ light, strong }: Inks): string => `${BOOK_FONTS.map(
  ({ name, family, style, weight, stretch }) =>
    `@font-face{font-family:"${family}";src:url("${fontFile(name)}") format("woff2");font-style:${style};font-weight:${weight};${stretch ? `font-stretch:${stretch}` : ''}}`,
).join('\n')}
body{font-family:"${BOOK_FONTS[1].family}",Georgia,serif;line-height:1.5;margin:0 5%;overflow-wrap:break-word}
h1,h2,h3,.label,.kicker,.byline,.notices,.summary,.practice,.notes,.sources,.beside,table,caption,.bars,.figure-title,dt{font-family:"${BOOK_FONTS[0].family}","Arial Narrow",Arial,sans-serif}
h1{font-size:2.1em;line-height:1;font-weight:900;font-stretch:72%;margin:.4em 0;hyphens:none}
h1 em,.subtitle,.pull-quote em{font-family:"${BOOK_FONTS[1].family}",Georgia,serif;font-weight:400;font-stretch:100%;font-style:italic}
h2{font-size:1.35em;line-height:1.1;font-weight:850;margin:1.8em 0 .6em;hyphens:none;break-after:avoid}
h3{font-size:1.05em;line-height:1.25;font-weight:750;margin:1.6em 0 .4em;hyphens:none;break-after:avoid}
p{margin:0}
.prose>p{hyphens:auto}
.prose>p+p{text-indent:1.4em}
.label,.kicker{font-weight:650;font-size:.9em;margin:1em 0}
.subtitle{font-size:1.3em;margin:0 0 1em}
.dek{font-size:1.15em;line-height:1.35;margin:.6em 0 1em}
.byline{font-size:.9em;font-weight:550;margin:0 0 1.6em}
.cover,.art,.picture{margin:0 0 1.6em;text-align:center}
img{max-width:100%;height:auto}
.cover img{max-height:98vh}
figcaption{font-size:.85em;text-align:left;margin-top:.5em}
a{color:inherit;text-decoration:underline}
a.note-ref{font-size:.75em;vertical-align:.4em;line-height:1;text-decoration:none;font-weight:700;padding:0 .15em}
.notices,.summary,.practice,.sources,.beside,.notes,.figure,.checklist{border-top:1px solid currentColor;margin:1.6em 0;padding-top:.8em;font-size:.95em}
.notices p{margin:0 0 .5em}
.practice,.checklist{border-top-width:3px}
.summary h2,.practice h2,.notes h2,.sources h2,.beside h2{margin-top:.2em}
li{margin:.3em 0}
.notes li{font-size:.9em}
.pull-quote{font-family:"${BOOK_FONTS[0].family}",Arial,sans-serif;font-weight:900;font-stretch:62%;font-size:1.9em;line-height:1;margin:.9em 0;break-inside:avoid}
.pull-quote em{display:block}
blockquote{margin:1em 0 1em 1.4em}
pre{white-space:pre-wrap;font-size:.8em}
li,td,th{overflow-wrap:anywhere}
td,th{hyphens:auto}
.table{margin:1.4em 0}
table{border-collapse:collapse;width:100%;font-size:.85em;line-height:1.35}
caption,.figure-title{text-align:left;font-weight:750;margin-bottom:.6em}
th,td{text-align:left;vertical-align:top;padding:.45em .7em .45em 0;border-bottom:1px solid currentColor;font-weight:500}
thead th{border-bottom-width:3px;font-weight:750}
.number{text-align:right;overflow-wrap:break-word}
.bars>div{margin:.8em 0}
.bars dt,.bars dd{margin:0}
.bars dd{font-weight:750}
.bars svg{display:block;width:100%;height:1.2em;margin-top:.2em}
.bars rect{fill:${light};stroke:currentColor;stroke-width:0}
.bars .strong rect{fill:${strong}}
.dialogue ul,.suggestion ul{list-style:none;padding-left:0}
.glossary dt,.quiz dt,.colophon dt{font-weight:750;margin-top:.9em}
dd{margin:0}
.checklist ul{list-style:square}
.contents ol{list-style:none;padding:0}
.contents li{margin:0 0 .9em;font-size:1.15em;line-height:1.25}
.contents a{text-decoration:none;font-weight:600}
.end-mark::after{content:"";display:inline-block;width:.55em;height:.55em;margin-left:.3em;background:linear-gradient(90deg,${strong} 50%,${light} 50%)}
`
