import { Command, Option } from 'commander'
import { deleteArticle } from './commands/deleteArticle.ts'
import { evaluate } from './commands/evaluate.ts'
import { exportCorpus } from './commands/exportCorpus.ts'
import { extract } from './commands/extract.ts'
import { ingest } from './commands/ingest.ts'
import { endWithReader } from './commands/writeOut.ts'
import { UnusableRequestError } from './domain/errors.ts'
import { StartError } from './StartError.ts'
import { StoreError } from './store/StoreError.ts'

/** The command line: one command a file in commands/. */
function makeProgram(): Command {
  const program = new Command('hearsay').description('Reads news articles into a graph of who said what about where.').showHelpAfterError()
  program
    .command('extract')
    .description('print what is found in each file, one JSON object a line; nothing is stored')
    .option('--plain', 'take the text whole and byte for byte: nothing is removed, no language or length is refused')
    .argument('<file...>', 'files or folders: .txt, .md, .html')
    .action(extract)
  program
    .command('ingest')
    .description('read files and folders into the database')
    .argument('<path...>', 'files or folders: .txt, .md, .html; NAME.meta.json beside a file may give title, outlet, url, publishedAt')
    .option('--again', 'read documents again whose articles were deleted')
    .action(ingest)
  program
    .command('export')
    .description('write the whole corpus, or what was judged (JSON Lines)')
    .addOption(new Option('--format <format>', 'how').choices(['json', 'gexf', 'judgements']).default('json'))
    .option('--out <file>', 'to this file instead of the standard output')
    .action(exportCorpus)
  program
    .command('eval')
    .description('score the extraction on annotated texts, and renew the quality card')
    .argument('<folder...>', 'folders of annotated texts')
    .option('--out <file>', 'write the card to this file instead of the one that the product shows')
    .option('--because <reason>', 'why scores may drop by more than 0.3; the card keeps it')
    .action(evaluate)
  program
    .command('delete')
    .description('delete an article with all its traces')
    .argument('<id>', "the article's id")
    .action((id: string) => deleteArticle(id))
  return program
}

/** What the user can cure is told in one line; a fault of ours is told whole. */
function fail(error: unknown): void {
  const isPlain = error instanceof UnusableRequestError || error instanceof StoreError || error instanceof StartError
  process.stderr.write(`${isPlain ? error.message : error instanceof Error ? error.stack : String(error)}\n`)
  process.exitCode = isPlain ? 1 : 70
}

endWithReader()
makeProgram().parseAsync().catch(fail)
