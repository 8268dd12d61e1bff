import { parseFile } from './lib/content/parse.ts'
const base = { title: '"Uno"', dek: '"Due."', authors: '[redazione]', section: 'idee', tags: '[uno]', published: '2026-01-01' }
const run = (extra) => {
  const m = { ...base, ...extra }
  const t = '---\n' + Object.entries(m).map(([k, v]) => `${k}: ${v}`).join('\n') + '\n---\n\nUn testo.\n'
  const f = parseFile('issues/01-a-b/uno.md', Buffer.from(t))
  console.log(JSON.stringify(extra))
  for (const p of f.problems) console.log(`    ${p.line}:${p.column} ${p.rule}: ${p.message} → ${p.remedy}`)
  for (const p of f.doubts) console.log(`  ? ${p.line}:${p.column} ${p.rule}: ${p.message} → ${p.remedy}`)
}
for (const title of ['{graffe}','[uno]','4.0','1e3','007','0x1F','.inf','True','Null','~','yes','12:30','1_000','2026-01-01','Il metodo # 1','#1','"Uno" # appunto','"C:\\new"','"a\\u200bb"','"a\\ud800"','"a\\nb"','"a\\tb"','a\tb','"\\_x"','"\\u00e8"','|\n  a\n  b','>\n  a\n  b','a\n  b','a\n  -b','a\n  dek:b','a\n\n  b','"*titolo*"','"Perch&eacute; &egrave; cos&igrave;"','"[x](y)"','"<b>x</b>"','"5 * 3 * 2"','"a_b_c"','"CI|CD"','""','" "','"|"','"a | b | c"','"x\u200b"','"\u202ex"','"'+'x'.repeat(301)+'"','"C# e C++"','"R&D; poi"','"{{ x }}"','"Uno \\* due"', '"# Uno"','"[sic] e (altro)"','"&#8203;"','"\\U0001F600"'])
  run({ title })
for (const e of [{order:'1e3'},{order:'05'},{order:'"3"'},{order:'1.000'},{draft:'sì'},{draft:'on'},{draft:'1'},{authors:'"Maria Rossi"'},{authors:'Maria Rossi, Ada Prova'},{tags:'\n  -a\n  -b'},{lang:'inglese'},{lang:'en_US'},{lang:'EN'},{canonical:'https://a.example/l’articolo'},{canonical:'https://a:99999/x'},{canonical:'https:/x'},{canonical:'http:///'},{canonical:'https://%zz.example/'},{canonical:'https://a.example/%zz'},{canonical:'https://www.esempio .example/a'},{canonical:'esempio.it'},{canonical:'https://u:p@a.it'},{canonical:'https://a.it:/'},{canonical:'https://[::1/'},{aliases:'["a\\u200b"]'},{aliases:'[007]'},{tags:'[2026]'},{section:'idee # appunto'},{summary:'\n  - Uno # due\n  - {a}\n  - 12'},{hero:'{src: "immagini\\new.jpg", alt: x}'},{kicker:'null'},{kicker:''},{'"ti\\u200btle"':'x'},{related:'{pin: [a, b, c, d, e]}'},{section:'true'}]) run(e)
