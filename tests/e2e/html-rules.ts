import { HtmlValidate } from 'html-validate'

/** The recommended and the accessibility rules, without those that forbid what the HTML standard allows and React always writes. */
export const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // `<br/>`: the standard lets a void element end so, and ignores the slash.
    'void-style': 'off',
    // `dateTime`, `charSet`: names of attributes in HTML have no case.
    'attr-case': 'off',
    // `hidden=""` is the same attribute as `hidden`.
    'attribute-empty-style': 'off',
    // `selected=""` is the same attribute as `selected`.
    'attribute-boolean-style': 'off',
    // Boxes that may be ticked together have one name: so the standard groups them.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }],
    // How long a title may be is the editor's affair, and a doubt of the check.
    'long-title': 'off',
  },
})
