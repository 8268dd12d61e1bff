import { execFile } from 'node:child_process'

/** Nobody is there to be asked for a password, and a remote that does not answer is one that is down. */
const QUIETLY = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_SSH_COMMAND: 'ssh -o BatchMode=yes -o ConnectTimeout=10',
  LC_ALL: 'C',
}
/** Bytes as they are, whatever the machine's own settings say; nothing that runs on behind our back, or that a repository brings. */
const SETTINGS = [
  'core.autocrlf=false',
  'core.hooksPath=/dev/null',
  'gc.autoDetach=false',
  'advice.detachedHead=false',
]
/** Inside a hook Git tells its children where they are; ours are elsewhere. */
const ELSEWHERE = { GIT_DIR: undefined, GIT_WORK_TREE: undefined, GIT_INDEX_FILE: undefined }
const MOST_OUTPUT = 1024 * 1024

/** What Git said, without the name and password that an address may hold. */
const withoutPassword = (text: string): string => text.replace(/\/\/[^/@\s]+@/g, '//')

/** What Git adds after the reason, whatever the reason is. */
const ADVICE = /^(?:Please make sure|and the repository exists|hint:|Cloning into)/
/** Characters: a line of the log. */
const MOST_SAID = 400

/** What went wrong, in Git's own words: the reason comes first, and the last line alone is often what always stands there. */
function reasonIn(said: string): string {
  const lines = said.split(/[\r\n]+/).map((line) => line.trim())
  return withoutPassword(lines.filter((line) => line !== '' && !ADVICE.test(line)).join(' ')).slice(
    0,
    MOST_SAID,
  )
}

/** Git did not do it: why, and the status that it ended with; none where it was not there or did not end by itself. */
export class GitFault extends Error {
  readonly status: number | undefined

  constructor(message: string, status: number | undefined) {
    super(message)
    this.status = status
  }
}

/** Runs Git in a folder; gives what it said, or throws a `GitFault` with its reason. Ends it after `patience` milliseconds. */
export function git(
  folder: string,
  parameters: readonly string[],
  patience: number,
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const settings = SETTINGS.flatMap((setting) => ['-c', setting])
  return new Promise((resolve, reject) => {
    execFile(
      'git',
      ['-C', folder, ...settings, ...parameters],
      {
        env: { ...QUIETLY, ...process.env, ...ELSEWHERE, ...environment },
        timeout: patience,
        killSignal: 'SIGKILL',
        maxBuffer: MOST_OUTPUT,
      },
      (error, stdout, stderr) => {
        if (!error) return resolve(stdout.trim())
        const isMissing = error.code === 'ENOENT'
        const said = reasonIn(stderr)
        const late = `non ha risposto in ${patience / 1000} s`
        const message = isMissing
          ? 'il programma «git» non c’è'
          : error.killed
            ? late
            : said || 'git non è riuscito'
        reject(new GitFault(message, typeof error.code === 'number' ? error.code : undefined))
      },
    )
  })
}
