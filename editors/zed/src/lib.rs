//! Tells Zed how to start `dossier lsp`.

use zed_extension_api::{self as zed, LanguageServerId, Result};

struct Dossier;

impl zed::Extension for Dossier {
    fn new() -> Self {
        Dossier
    }

    fn language_server_command(&mut self, _: &LanguageServerId, worktree: &zed::Worktree) -> Result<zed::Command> {
        let command = worktree
            .which("dossier")
            .ok_or("cannot find the program dossier; install it where your PATH leads")?;
        Ok(zed::Command { command, args: vec!["lsp".into()], env: worktree.shell_env() })
    }
}

zed::register_extension!(Dossier);
