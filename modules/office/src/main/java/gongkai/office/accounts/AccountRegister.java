package gongkai.office.accounts;

import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The accounts behind their door. */
@ApplicationScoped
@Transactional
class AccountRegister implements Staff {
  private Accounts accounts;
  private SigningIn signingIn;
  private AccountKeeping keeping;

  @SuppressWarnings("NullAway.Init")
  AccountRegister() {}

  @Inject
  AccountRegister(Accounts accounts, SigningIn signingIn, AccountKeeping keeping) {
    this.accounts = accounts;
    this.signingIn = signingIn;
    this.keeping = keeping;
  }

  @Override
  public SignIn signIn(String login, char[] password) {
    return signingIn.signIn(login, password);
  }

  @Override
  public Optional<Actor> actor(String login) {
    return accounts.find(login).filter(StaffAccount::isEnabled).map(StaffAccount::actor);
  }

  @Override
  public List<Account> accounts(Actor actor) {
    return keeping.accounts(actor);
  }

  @Override
  public Change<Account> save(Actor actor, Account account, char[] newPassword) {
    return keeping.save(actor, account, newPassword);
  }

  @Override
  public Change<Account> changePassword(Actor actor, char[] old, char[] fresh) {
    return signingIn.changePassword(actor, old, fresh);
  }

  @Override
  public int begin(List<Account> first, char[] password) {
    return keeping.begin(first, password);
  }

  @Override
  public int load(Path file) {
    AccountFile described = AccountFile.read(file);
    return keeping.begin(described.accounts(), described.password().toCharArray());
  }
}
