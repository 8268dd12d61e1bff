import { article } from './lib/content/schema/article.ts'
import { call } from './lib/content/schema/call.ts'
import { tag } from './lib/content/schema/tag.ts'
const show=(s,d)=>console.log(JSON.stringify(s.safeParse(d).error?.issues.map(({code,path,origin,params,expected,maximum})=>({code,path,origin,params,expected,maximum}))))
show(call,{title:'',text:'x'.repeat(700),href:' '})
show(call,{title:'|',text:'x',href:'a'})
show(article.pick({canonical:true,lang:true,aliases:true}),{canonical:'https://a:99999/x',lang:'x y',aliases:['']})
show(article.pick({canonical:true}),{canonical:'ciao'})
console.log(article.pick({canonical:true}).parse({canonical:"https://a.example/a>; rel=canonical, <https://evil.example/x>; rel=preload; as=font; x=<y’"}))
