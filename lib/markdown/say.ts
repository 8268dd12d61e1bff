/** One thing that the check says: the rule, what is wrong, how to mend it. */
export const say = (rule: string, message: string, remedy: string) => ({ rule, message, remedy })
