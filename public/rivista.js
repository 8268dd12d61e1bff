// All the script that a reader gets. Pages work without it: it sets the chosen scheme before the first paint,
// takes up the scheme switch, the share row and the text of a proposal, makes room for a drawing that travels, and stores nothing but the
// scheme, in the reader's own browser.
{
  const KEY = 'scheme'
  const root = document.documentElement
  const stored = () => {
    try {
      return localStorage.getItem(KEY)
    } catch {
      return null // storage can be forbidden
    }
  }
  const apply = (choice) => {
    if (choice === 'light' || choice === 'dark') root.dataset.scheme = choice
    else delete root.dataset.scheme
  }
  apply(stored())

  const takeUpSwitch = (group) => {
    const buttons = [...group.querySelectorAll('button')]
    const show = (choice) => {
      for (const button of buttons) button.setAttribute('aria-pressed', String(button.value === choice))
    }
    show(root.dataset.scheme ?? 'automatic')
    group.hidden = false
    group.addEventListener('click', ({ target }) => {
      const choice = target.closest('button')?.value
      if (!choice) return
      apply(choice)
      show(choice)
      try {
        if (choice === 'automatic') localStorage.removeItem(KEY)
        else localStorage.setItem(KEY, choice)
      } catch {
        // The choice then holds for this page only.
      }
    })
  }

  const takeUpShare = (row) => {
    const button = row.querySelector('button')
    const status = row.querySelector('output')
    const data = { title: row.dataset.title, url: row.dataset.share }
    const native = navigator.share && matchMedia('(pointer: coarse)').matches
    if (!native && !navigator.clipboard) return
    if (native) button.textContent = button.dataset.native
    button.hidden = false
    button.addEventListener('click', async () => {
      try {
        if (native) await navigator.share(data)
        else {
          await navigator.clipboard.writeText(data.url)
          status.value = button.dataset.copied
        }
      } catch {
        // The reader closed the sheet or forbade the clipboard: nothing to say.
      }
    })
  }

  // A text that is there to be taken along: without the script it is selected by hand.
  const takeUpCopy = (block) => {
    const [text, button, status] = ['textarea', 'button', 'output'].map((name) => block.querySelector(name))
    if (!navigator.clipboard) return
    button.hidden = false
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(text.value)
        status.value = block.dataset.copy
      } catch {
        text.select()
      }
    })
  }

  // An article is painted once its text begins, after its head: from a slow server a drawing would travel to a place
  // that is not read yet. Not in the HTML, whose checkers do not know the attribute.
  if (/^\/articoli\/[^/]+$/.test(location.pathname)) {
    const wait = document.createElement('link')
    wait.rel = 'expect'
    wait.setAttribute('href', '#testo')
    wait.setAttribute('blocking', 'render')
    document.head.append(wait)
  }
  // A drawing that travelled here from a list does not assemble itself once more (styles/motion.css).
  addEventListener('pagereveal', async ({ viewTransition }) => {
    try {
      await viewTransition?.ready
    } catch {
      return // the browser gave the transition up
    }
    const travelling = ({ effect }) => effect?.pseudoElement?.startsWith('::view-transition-old(art-')
    if (document.getAnimations().some(travelling)) root.dataset.travelled = ''
  })

  document.addEventListener('DOMContentLoaded', () => {
    document.querySelectorAll('[data-scheme-switch]').forEach(takeUpSwitch)
    document.querySelectorAll('[data-share]').forEach(takeUpShare)
    document.querySelectorAll('[data-copy]').forEach(takeUpCopy)
  })
}
