/**
 * What the page is, for machines. The second and last place where a text enters a page as it is: `JSON.stringify`
 * leaves `</script>` alone, so every `<` is written as an escape, which JSON reads back as `<`.
 */
export function JsonLd({ graph }: { graph: object }) {
  const json = JSON.stringify(graph).replaceAll('<', '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
